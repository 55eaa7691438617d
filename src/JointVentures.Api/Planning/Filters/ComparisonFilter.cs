using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Names;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Filters;

/// <summary>Makes the comparisons of one field: what a null column does is the same whatever stands on the way to it.</summary>
/// <param name="directory">All entities, for ids.</param>
/// <param name="budget">How much the filter may ask.</param>
public sealed class ComparisonFilter(DirectoryDeclaration directory, FilterBudget budget)
{
    /// <summary>The comparisons that are opposites, and of what.</summary>
    private static readonly Dictionary<string, string> _opposites = new()
    {
        [FilterWords.NotEqual] = FilterWords.Equal,
        [FilterWords.NotIn] = FilterWords.In,
        [FilterWords.NotContains] = FilterWords.Contains,
        [FilterWords.NotStartsWith] = FilterWords.StartsWith,
        [FilterWords.NotEndsWith] = FilterWords.EndsWith,
        [FilterWords.NotGreater] = FilterWords.Greater,
        [FilterWords.NotGreaterOrEqual] = FilterWords.GreaterOrEqual,
        [FilterWords.NotLess] = FilterWords.Less,
        [FilterWords.NotLessOrEqual] = FilterWords.LessOrEqual,
    };

    /// <summary>The condition of the comparisons of a field; null where they come to nothing.</summary>
    /// <exception cref="Contract.Errors.OperationException">An operand is null where it cannot be.</exception>
    public SqlFragment? Plan(IInputObjectGraphType type, ObjectInput comparisons, LeafField field, FilterPlace place)
    {
        budget.CheckDepth(place.Depth);
        var parts = new List<SqlFragment>();
        foreach (var (name, value) in comparisons.Entries)
        {
            var part = Junction.Is(name)
                ? Junction.Of(name, value, item => Plan(type, item, field, place.Deeper()))
                : Comparison(name, type, value, field, place);
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return SqlFragment.All(parts);
    }

    private SqlFragment Comparison(string name, IInputObjectGraphType type, InputValue value, LeafField field, FilterPlace place)
    {
        budget.Spend();
        var column = new ComparedColumn(
            place.Row.Column(StoredText.Compared(field.Column)), field.Column.IsNullable || place.Nullable);
        var equality = Operand.Equality(place.Entity, field, directory);
        var opposite = _opposites.TryGetValue(name, out var opposed);
        switch (opposed ?? name, value)
        {
            case (FilterWords.In, _) when OperandList.Of(value) is { } list && (column.Nullable || !list.HasNull):
                return column.Listed(list, equality, wanted: !opposite) with { IsSelective = !opposite && IsOfFew(field) };
            case (FilterWords.Equal, NullInput) when column.Nullable:
                return column.IsNull(wanted: !opposite);
            case (var comparison, LeafInput { Source: var source }) when comparison != FilterWords.In:
                var compared = Compared(comparison, column.Text, field, equality, source);
                return opposite ? column.Not(compared) : Found(comparison, compared, field, Parameter.Of(source, equality));
            default:
                throw NullOperand.InFilter(type, name);
        }
    }

    // What indexes can do for a comparison.
    private static SqlFragment Found(string comparison, SqlFragment compared, LeafField field, Parameter word) => comparison switch
    {
        FilterWords.Equal when IsOfFew(field) => compared with { IsSelective = true },
        FilterWords.Equal or FilterWords.Contains or FilterWords.StartsWith or FilterWords.EndsWith when NameIndex.Of(field.Column) is { } index =>
            compared with { NameCondition = new NameCondition(index, new NameWord(NameTable.Column(index, field.Column), word), [], IsComplete: true) },
        _ => compared,
    };

    // A unique index ends with what tells its rows apart.
    private static bool IsOfFew(LeafField field)
    {
        var compared = StoredText.Compared(field.Column);
        return field.Column.IsPrimaryKey() || compared.GetContainingIndexes().Any(index => index.IsUnique && index.Properties[^1] == compared);
    }

    private static SqlFragment Compared(
        string name, string column, LeafField field, Func<object, StoreValue> equality, ValueSource source)
    {
        Parameter Equal() => Parameter.Of(source, equality);
        Parameter Bound(bool up) => Parameter.Of(source, Operand.Bound(field, up));
        return name switch
        {
            FilterWords.Equal => Comparisons.Equal(column, Equal()),
            FilterWords.Contains => Comparisons.Contains(column, Equal()),
            FilterWords.StartsWith => Comparisons.StartsWith(column, Equal()),
            FilterWords.EndsWith => Comparisons.EndsWith(column, Equal()),
            FilterWords.Greater => Comparisons.Compare(column, ">", Bound(up: false)),
            FilterWords.GreaterOrEqual => Comparisons.Compare(column, ">=", Bound(up: true)),
            FilterWords.Less => Comparisons.Compare(column, "<", Bound(up: true)),
            FilterWords.LessOrEqual => Comparisons.Compare(column, "<=", Bound(up: false)),
            _ => throw new InvalidOperationException($"{name} is no comparison."),
        };
    }
}
