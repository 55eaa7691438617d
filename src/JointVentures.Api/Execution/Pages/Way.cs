namespace JointVentures.Api.Execution.Pages;

/// <summary>How the rows of a filtered list are come by.</summary>
public enum Way
{
    /// <summary>As the store thinks best without the name index; mostly along the index of the order.</summary>
    Order,

    /// <summary>Row by row from the name index, in the order of the rows' keys.</summary>
    Names,

    /// <summary>From the keys that the name index has given before.</summary>
    Hits,
}
