using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Groups;

/// <summary>
/// What is asked for about groups, each once: cells for what they are told apart by, for the number of records, for what one statement gives of
/// the records' numbers, and behind them for what takes statements of its own.
/// </summary>
/// <param name="groups">The groups.</param>
/// <param name="dimensions">What they are told apart by, the year last.</param>
/// <param name="rows">The records.</param>
internal sealed class GroupColumns(GroupDeclaration groups, IReadOnlyList<DimensionField> dimensions, GroupedRows rows)
{
    // Room for the two halves of its sum, the number of its values, the lowest and the highest.
    private const int CellsOfMeasure = 5;

    private readonly string _dimensionNames = string.Join(", ", dimensions.Select((_, place) => $"k{place}"));
    private readonly List<string> _sums = ["count(*)"];
    private readonly List<IProperty> _measures = [];
    private readonly List<(string Name, GroupPart Part)> _parts = [];
    private int _cells = dimensions.Count + 1 + (CellsOfMeasure * groups.Fields.Count(field => field is AggregateField or TotalField or RunningTotalField));

    /// <summary>By how many cells groups are told apart.</summary>
    public int DimensionCount => dimensions.Count;

    /// <summary>How many cells a group has.</summary>
    public int Cells => _cells;

    /// <summary>The cell of the number of records.</summary>
    public int Count => DimensionCount;

    /// <summary>What takes statements of its own.</summary>
    public IReadOnlyList<GroupPart> Parts => [.. _parts.Select(part => part.Part)];

    /// <summary>The year that tells groups apart, which is the last dimension; null where none does.</summary>
    public YearDimension? Year => dimensions is [.., YearDimension year] ? year : null;

    /// <summary>The cell of what tells groups apart; null where they are not told apart by it.</summary>
    public int? CellOf(DimensionField dimension)
    {
        var place = dimensions.ToList().IndexOf(dimension);
        return place < 0 ? null : place;
    }

    /// <summary>The cell of an aggregate of a column.</summary>
    public int Place(string function, IProperty column) => Place($"{function}({Measure(column)})");

    /// <summary>The first of the two cells of a sum that may be too large for one.</summary>
    public int PlaceSum(IProperty column)
    {
        var measure = Measure(column);
        var place = Place(WideSum.High(measure));
        Place(WideSum.Low(measure));
        return place;
    }

    /// <summary>The first of the two cells of the values in the middle.</summary>
    public int PlaceMedian(IProperty column) => PlacePart("median of " + column.Name, 2, () =>
    {
        var apart = DimensionCount == 0 ? "" : $"partition by {_dimensionNames}";
        var middle = $"row_number() over ({apart} order by m0) as r, count(*) over ({apart}) as n";
        return rows.Statement(
            Enumerable.Range(0, DimensionCount),
            [column],
            inner => Grouped($"{Listed}min(m0), max(m0)", $"select {Listed}m0, {middle} from ({inner}) where m0 is not null", " where r in ((n + 1) / 2, (n + 2) / 2)"));
    });

    /// <summary>The cell of the number of records of another table that connect the two rows that groups are told apart by.</summary>
    public int PlaceBetween(BetweenField between) => PlacePart(between.Name, 1, () =>
    {
        var other = RowSource.First(between.Relations[0].DeclaringEntityType);
        var relations = between.Relations.Select((relation, i) => $"{other.Column(relation.Properties[0])} as k{i}");
        return new LedStatement(
            new StatementText(Grouped($"{Listed}count(*)", $"select {string.Join(", ", relations)} from {other.From()}", ""), []), null, null);
    });

    /// <summary>Two cells that no statement fills.</summary>
    public int PlaceOwn()
    {
        var place = _cells;
        _cells += 2;
        return place;
    }

    /// <summary>The statement of all that has none of its own.</summary>
    public LedStatement Statement() => rows.Statement(
        Enumerable.Range(0, DimensionCount), _measures, inner => Grouped(Listed + string.Join(", ", _sums), inner, ""));

    /// <summary>The statement of the first and the last year, which tells groups apart last.</summary>
    public LedStatement Years() => rows.Statement(
        [DimensionCount - 1], [], inner => FormattableString.Invariant($"select min(k{DimensionCount - 1}), max(k{DimensionCount - 1}) from ({inner})"));

    private string Listed => DimensionCount == 0 ? "" : _dimensionNames + ", ";

    private string Grouped(string columns, string inner, string where) =>
        $"select {columns} from ({inner}){where}{(DimensionCount == 0 ? "" : $" group by {_dimensionNames} order by {_dimensionNames}")}";

    private int Place(string text)
    {
        if (!_sums.Contains(text))
        {
            _sums.Add(text);
        }

        return DimensionCount + _sums.IndexOf(text);
    }

    private string Measure(IProperty column)
    {
        if (!_measures.Contains(column))
        {
            _measures.Add(column);
        }

        return FormattableString.Invariant($"m{_measures.IndexOf(column)}");
    }

    private int PlacePart(string name, int cells, Func<LedStatement> make)
    {
        if (_parts.Find(part => part.Name == name) is { Part: { } known })
        {
            return known.Column;
        }

        _parts.Add((name, new GroupPart(make(), _cells)));
        _cells += cells;
        return _parts[^1].Part.Column;
    }
}
