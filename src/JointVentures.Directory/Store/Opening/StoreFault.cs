namespace JointVentures.Directory.Store.Opening;

/// <summary>Why a store cannot be served. Whatever the reason, its files are left as they were found.</summary>
public enum StoreFault
{
    /// <summary>It is a store that lost its beginning, its end or a part between: empty, cut short or inconsistent.</summary>
    Damaged,

    /// <summary>It is something else: a folder, a text, or the database of another application.</summary>
    Foreign,

    /// <summary>It was written by a later version of the program.</summary>
    Newer,

    /// <summary>The program may not read it, or the disk does not give it.</summary>
    Unreadable,

    /// <summary>It has to be made or migrated, and the program may not write there.</summary>
    NotWritable,

    /// <summary>Another process holds it.</summary>
    Locked,

    /// <summary>Its write-ahead log holds changes that cannot be brought in here, or belongs to a store that is gone.</summary>
    LogLeft,

    /// <summary>A first store could not be made: the rows break a rule, or there is no room.</summary>
    CreationFailed,

    /// <summary>An older store could not be brought to the program's schema; it still is as it was.</summary>
    MigrationFailed,
}
