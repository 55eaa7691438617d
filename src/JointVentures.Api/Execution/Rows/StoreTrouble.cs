namespace JointVentures.Api.Execution.Rows;

/// <summary>Why a store that was served cannot be read at present: a fault outside of the program.</summary>
public enum StoreTrouble
{
    /// <summary>Another process holds it for itself, longer than a statement waits.</summary>
    Locked,

    /// <summary>A part of it is lost: a page that cannot be right, or a file that ends early.</summary>
    Damaged,

    /// <summary>There is no room for the files that many rows are sorted in.</summary>
    NoRoom,

    /// <summary>Its file was removed, or another was put in its place.</summary>
    Gone,

    /// <summary>The system does not give it: the disk fails, or the program may not read it any more.</summary>
    Unreadable,
}
