namespace JointVentures.Api.Execution.Writers;

/// <summary>A field of <c>pageInfo</c>.</summary>
public enum PageInfoPart
{
    /// <summary>Whether rows follow.</summary>
    HasNextPage,

    /// <summary>Whether rows precede.</summary>
    HasPreviousPage,

    /// <summary>The cursor of the first row.</summary>
    StartCursor,

    /// <summary>The cursor of the last row.</summary>
    EndCursor,

    /// <summary>The name of the type.</summary>
    TypeName,
}
