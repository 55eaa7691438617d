using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Rows;
using JointVentures.Api.Planning.Search;
using JointVentures.Api.Planning.Sql;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Groups;

/// <summary>The records that are grouped, as the inner part of a statement: what tells them apart as <c>k0</c>, <c>k1</c>, their numbers as <c>m0</c>.</summary>
internal sealed class GroupedRows
{
    private readonly ListedRows _rows;
    private readonly IReadOnlyList<DimensionField> _dimensions;
    private readonly List<string> _keys = [];

    /// <summary>Plans the records.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="dimensions">What they are told apart by.</param>
    /// <param name="filter">What the client asks of the records; gives null where that comes to nothing.</param>
    /// <param name="search">The text that finds them; null for none.</param>
    public GroupedRows(
        GroupDeclaration groups, IReadOnlyList<DimensionField> dimensions, Func<RowSource, SqlFragment?> filter, SearchCondition? search)
    {
        _dimensions = dimensions;
        var row = RowSource.First(groups.Rows.Table);
        var conditions = new List<SqlFragment?> { filter(row) };
        foreach (var dimension in dimensions)
        {
            var (key, condition) = Told(dimension, row);
            _keys.Add(key);
            conditions.Add(condition);
        }

        _rows = new ListedRows(groups.Rows, row, membership: null, SqlFragment.All(conditions), search);
    }

    /// <summary>Chooses what the statements begin with; null where there is no choice.</summary>
    public LeadChooser? Chooser => _rows.Chooser;

    /// <summary>A statement around them.</summary>
    /// <param name="keys">Which of what tells them apart, by place.</param>
    /// <param name="measures">Which numbers.</param>
    /// <param name="whole">Makes the text of the statement of that of its inner part.</param>
    public LedStatement Statement(IEnumerable<int> keys, IReadOnlyList<IProperty> measures, Func<string, string> whole)
    {
        var isWalked = IsWalked(measures);
        var columns = keys.Select(key => $"{(isWalked ? _keys[key] : Comparisons.Unindexed(_keys[key]))} as k{key}")
            .Concat(measures.Index().Select(measure => $"{_rows.Row.Column(measure.Item)} as m{measure.Index}"));
        // A record counts once in a group however many records of its list lead there.
        var each = _dimensions.Any(dimension => dimension is RelatedDimension { Among: not null }) ? $"distinct {_rows.Row.Key}, " : "";
        var list = string.Join(", ", columns);
        return _rows.Statement(
            SqlFragment.Of(each + (list.Length == 0 ? "1" : list)), inner => inner with { Sql = whole(inner.Sql) });
    }

    // An index that has all of the columns gives the records in their groups; one that lacks some costs more than sorting them.
    private bool IsWalked(IReadOnlyList<IProperty> measures) => _rows.Where.All(condition => condition is null)
        && _rows.Row.Table.GetIndexes().Any(index =>
            index.Properties.Take(_dimensions.Count).SequenceEqual(_dimensions.Select(Column))
            && measures.All(index.Properties.Contains));

    private static IProperty? Column(DimensionField dimension) => dimension switch
    {
        EnumDimension { Steps: [] } member => member.Value.Column,
        RelatedDimension { Steps: [] } related => related.Relation.ForeignKey.Properties[0],
        _ => null,
    };

    // By what a dimension tells records apart, and which of them have it at all; null where all do.
    private static (string Key, SqlFragment? Condition) Told(DimensionField dimension, RowSource row)
    {
        var at = dimension is RelatedDimension { Among: { } among } ? row.Below(among.List) : row;
        foreach (var step in dimension.Steps)
        {
            at = at.Join(step.ForeignKey, decides: true);
        }

        return dimension switch
        {
            YearDimension year => (Dates.YearOf(at.Column(year.Date.Column)), null),
            EnumDimension member => (at.Column(member.Value.Column), null),
            RelatedDimension { Relation.ForeignKey: var key, Among: null } => (at.Column(key.Properties[0]), null),
            RelatedDimension { Relation.ForeignKey: var key, Among: { } of } => (
                at.Column(key.Properties[0]),
                Comparisons.Equal(
                    at.Join(key, decides: true).Column(of.Condition.Column), new ConstantParameter(StoreValue.Of(of.Value)))),
            var field => throw new InvalidOperationException($"{field.Name} tells no groups apart."),
        };
    }
}
