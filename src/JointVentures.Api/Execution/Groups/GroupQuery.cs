using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Names;

namespace JointVentures.Api.Execution.Groups;

/// <summary>How groups are found.</summary>
/// <param name="Statement">
/// Gives each group that has records, in the order of what they are told apart by: these columns, the number of records, what they come to.
/// </param>
/// <param name="DimensionCount">By how many columns they are told apart.</param>
/// <param name="Cells">How many cells a group has, those that parts fill among them.</param>
/// <param name="Order">The order of the answer; it tells any two groups apart.</param>
public sealed record GroupQuery(LedStatement Statement, int DimensionCount, int Cells, IReadOnlyList<GroupOrderKey> Order)
{
    /// <summary>Looks the records up in the name index; null where the filter asks nothing that it could tell.</summary>
    public LeadChooser? Lead { get; init; }

    /// <summary>What takes statements of its own.</summary>
    public IReadOnlyList<GroupPart> Parts { get; init; } = [];

    /// <summary>The sum over the years so far; null where it is not asked for. Then the last dimension is the year.</summary>
    public RunningTotal? RunningTotal { get; init; }

    /// <summary>Gives the first and the last year, where years without records are filled in; otherwise null. Then the last dimension is the year.</summary>
    public LedStatement? Years { get; init; }

    /// <summary>How many groups the client wants at most; null for all.</summary>
    public ValueSource? First { get; init; }

    /// <summary>
    /// What it asks beside the statement and its values, as a text by which results are kept; the parts have the same values. What is asked
    /// for in another order fills other cells, so that the cells belong to it.
    /// </summary>
    public string Shape => field ??= string.Join('\n',
    [
        .. Order.Select(key => $"{key.Column} {key.Descending} {key.Ranks?.Sql}"),
        .. Parts.Select(part => $"{part.Column} {part.Statement.Plain.Sql}"),
        $"{DimensionCount} {Cells} {RunningTotal} {Years is not null}",
    ]);
}

/// <summary>A sum over the years so far.</summary>
/// <param name="Of">The cell of a year's sum.</param>
/// <param name="Column">The cell of the sum so far.</param>
public sealed record RunningTotal(int Of, int Column);
