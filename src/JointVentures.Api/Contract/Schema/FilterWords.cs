namespace JointVentures.Api.Contract.Schema;

/// <summary>The words of <c>where</c> that no declaration states; each means what its description in the schema says.</summary>
internal static class FilterWords
{
    public const string And = "and";
    public const string Or = "or";
    public const string Equal = "eq";
    public const string NotEqual = "neq";
    public const string In = "in";
    public const string NotIn = "nin";
    public const string Greater = "gt";
    public const string NotGreater = "ngt";
    public const string GreaterOrEqual = "gte";
    public const string NotGreaterOrEqual = "ngte";
    public const string Less = "lt";
    public const string NotLess = "nlt";
    public const string LessOrEqual = "lte";
    public const string NotLessOrEqual = "nlte";
    public const string Contains = "contains";
    public const string NotContains = "ncontains";
    public const string StartsWith = "startsWith";
    public const string NotStartsWith = "nstartsWith";
    public const string EndsWith = "endsWith";
    public const string NotEndsWith = "nendsWith";
    public const string All = "all";
    public const string None = "none";
    public const string Some = "some";
    public const string Any = "any";
}
