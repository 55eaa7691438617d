namespace JointVentures.Api.Execution.Pages;

/// <summary>How the rows of a filtered list are come by. All ways give the same rows in the same order.</summary>
public enum AccessPath
{
    /// <summary>As the store thinks best, which does not know the values.</summary>
    Store,

    /// <summary>Along the index of the order, comparing each row.</summary>
    Walk,

    /// <summary>From an index of the filter, sorting what it leaves.</summary>
    Drive,

    /// <summary>Row by row from the name index, in the order of the rows' keys.</summary>
    Names,

    /// <summary>From the keys that the name index has given before, sorting what the rest of the filter leaves.</summary>
    Hits,
}
