namespace JointVentures.Api.Contract.Scalars;

/// <summary>The names of all scalars, those of the specification (section 3.5) among them.</summary>
internal static class ScalarNames
{
    public const string Id = "ID";
    public const string String = "String";
    public const string Int = "Int";
    public const string Float = "Float";
    public const string Boolean = "Boolean";
    public const string Long = "Long";
    public const string Decimal = "Decimal";
    public const string LocalDate = "LocalDate";
    public const string DateTime = "DateTime";
    public const string Url = "URL";
    public const string Json = "JSON";
}
