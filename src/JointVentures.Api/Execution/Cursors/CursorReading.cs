namespace JointVentures.Api.Execution.Cursors;

/// <summary>What became of reading a cursor.</summary>
public enum CursorReading
{
    /// <summary>It is one of this order.</summary>
    Good,

    /// <summary>It is none that this directory gives.</summary>
    Malformed,

    /// <summary>It is of another order or another type.</summary>
    OfAnotherOrder,
}
