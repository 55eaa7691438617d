namespace JointVentures.Api.Contract.Schema;

/// <summary>Names of the schema that no declaration states.</summary>
public static class TypeNames
{
    /// <summary>The type that every operation begins at.</summary>
    public const string Query = "Query";

    /// <summary>The interface of all types with a global id.</summary>
    public const string Node = "Node";

    /// <summary>A record that a text finds.</summary>
    public const string SearchHit = "SearchHit";

    /// <summary>Where a page stands within its list.</summary>
    public const string PageInfo = "PageInfo";

    /// <summary>What amounts of money come to.</summary>
    public const string DecimalAggregate = "DecimalAggregate";

    /// <summary>What whole numbers come to.</summary>
    public const string IntAggregate = "IntAggregate";

    /// <summary>The field that every type has and that tells its name.</summary>
    public const string OwnField = "__typename";
}
