using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Groups;

/// <summary>A question for groups.</summary>
/// <param name="Field">The field of the query type.</param>
/// <param name="Where">Which records.</param>
/// <param name="GroupBy">The dimensions, some of them twice; empty for pairs of regions, which have no choice.</param>
/// <param name="Order">The keys of the order with whether they go down.</param>
/// <param name="First">How many; null for all.</param>
/// <param name="Fill">Whether years without records are asked for.</param>
public sealed record GroupCase(
    string Field, Input Where, IReadOnlyList<string> GroupBy, IReadOnlyList<(string Key, bool Descending)> Order, int? First, bool Fill)
{
    /// <summary>More records than any of the stores has.</summary>
    public const int MostRecords = 1_000;

    private static readonly OperationText _text = new(_ => "");

    /// <summary>The document.</summary>
    /// <param name="fields">What is selected.</param>
    public string Query(string fields)
    {
        var arguments = new List<string> { $"where: {_text.Literal(Where)}" };
        if (Field != "regionPairs")
        {
            arguments.Add($"groupBy: [{string.Join(", ", GroupBy)}]");
            arguments.Add($"includeEmptyYears: {(Fill ? "true" : "false")}");
        }

        if (Order.Count > 0)
        {
            arguments.Add($"order: [{string.Join(", ", Order.Select(key => $"{{{key.Key}: {(key.Descending ? "DESC" : "ASC")}}}"))}]");
        }

        if (First is { } first)
        {
            arguments.Add($"first: {first}");
        }

        return $"{{ groups: {Field}({string.Join(", ", arguments)}) {{ {fields} }} }}";
    }

    /// <summary>The document that lists the records.</summary>
    public string Records => $"{{ list: {List}(where: {_text.Literal(Where)}, first: {MostRecords}) {{ totalCount nodes {{ id }} }} }}";

    /// <summary>The field that lists the records.</summary>
    public string List => Field == "investmentStatistics" ? "investments" : "jointVentures";
}
