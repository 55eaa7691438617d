namespace JointVentures.Api.Contract.Schema;

/// <summary>The arguments of fields that no declaration states.</summary>
internal static class ArgumentNames
{
    public const string Id = "id";
    public const string Ids = "ids";
    public const string First = "first";
    public const string After = "after";
    public const string Last = "last";
    public const string Before = "before";
    public const string Search = "search";
    public const string Where = "where";
    public const string Order = "order";
    public const string GroupBy = "groupBy";
    public const string IncludeEmptyYears = "includeEmptyYears";
    public const string Text = "text";
    public const string Types = "types";
    public const string Currency = "currency";
}
