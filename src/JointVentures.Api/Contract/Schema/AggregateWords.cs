namespace JointVentures.Api.Contract.Schema;

/// <summary>The fields of an aggregate: what numbers come to.</summary>
internal static class AggregateWords
{
    public const string Sum = "sum";
    public const string Average = "average";
    public const string Min = "min";
    public const string Max = "max";
    public const string Median = "median";
}
