using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Filters;

/// <summary>Makes the comparisons of one field: what a null column does is the same whatever stands on the way to it.</summary>
/// <param name="directory">All entities, for ids.</param>
/// <param name="budget">How much the filter may ask.</param>
public sealed class OperationFilter(DirectoryDeclaration directory, FilterBudget budget)
{
    /// <summary>The condition of the operations on a field; null where they come to nothing.</summary>
    /// <exception cref="Contract.Errors.OperationException">An operand is null where it cannot be.</exception>
    public SqlFragment? Plan(IInputObjectGraphType type, ObjectInput operations, LeafField field, FilterPlace place)
    {
        budget.CheckDepth(place.Depth);
        var parts = new List<SqlFragment>();
        foreach (var (name, value) in operations.Entries)
        {
            var part = name is "and" or "or" ? Combined(name, type, value, field, place) : Operation(name, type, value, field, place);
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return SqlFragment.All(parts);
    }

    private SqlFragment? Combined(string word, IInputObjectGraphType type, InputValue value, LeafField field, FilterPlace place)
    {
        if (value is not ListInput list)
        {
            return null;
        }

        var parts = list.Items.OfType<ObjectInput>().Select(item => Plan(type, item, field, place.Deeper())).OfType<SqlFragment>().ToArray();
        return word == "and" ? SqlFragment.All(parts) : SqlFragment.Any(parts);
    }

    private SqlFragment Operation(string name, IInputObjectGraphType type, InputValue value, LeafField field, FilterPlace place)
    {
        budget.Spend();
        var nullable = field.Column.IsNullable || place.Nullable;
        var column = place.Row.Column(StoredText.Folded(field.Column) ?? field.Column);
        var equality = Operand.Equality(place.Entity, field, directory);
        if (name is "in" or "nin")
        {
            var list = OperandList.Of(value) ?? throw NullOperand.InFilter(type, name);
            if (list.HasNull && !nullable)
            {
                throw NullOperand.InFilter(type, name);
            }

            return Listed(column, name == "in", list.HasNull, nullable, new ListParameter(list.Sources, equality));
        }

        if (value is not LeafInput { Source: var source })
        {
            return name switch
            {
                "eq" when nullable => Comparisons.IsNull(column),
                "neq" when nullable => Comparisons.IsNotNull(column),
                _ => throw NullOperand.InFilter(type, name),
            };
        }

        // Every operation but the lists has an opposite that bears its name with an n before it.
        var opposite = name[0] == 'n';
        var comparison = Compared(opposite ? name[1..] : name, column, field, equality, source);
        return opposite ? Not(comparison, column, nullable) : comparison;
    }

    private static SqlFragment Compared(
        string name, string column, LeafField field, Func<object, StoreValue> equality, ValueSource source)
    {
        Parameter Equal() => OperandOf(source, equality);
        Parameter Bound(bool up) => OperandOf(source, Operand.Bound(field, up));
        return name switch
        {
            "eq" => Comparisons.Equal(column, Equal()),
            "contains" => Comparisons.Contains(column, Equal()),
            "startsWith" => Comparisons.StartsWith(column, Equal()),
            "endsWith" => Comparisons.EndsWith(column, Equal()),
            "gt" => Comparisons.Compare(column, ">", Bound(up: false)),
            "gte" => Comparisons.Compare(column, ">=", Bound(up: true)),
            "lt" => Comparisons.Compare(column, "<", Bound(up: true)),
            "lte" => Comparisons.Compare(column, "<=", Bound(up: false)),
            _ => throw new InvalidOperationException($"{name} is no operation."),
        };
    }

    private static Parameter OperandOf(ValueSource source, Func<object, StoreValue> convert) => source.Slot < 0
        ? new ConstantParameter(convert(source.Constant!))
        : new OperandParameter(source, convert);

    private static SqlFragment Listed(string column, bool wanted, bool withNull, bool nullable, Parameter list)
    {
        var listed = Comparisons.In(column, list);
        return (wanted, withNull) switch
        {
            (true, false) => listed,
            (true, true) => SqlFragment.Any([Comparisons.IsNull(column), listed])!,
            (false, false) => Not(listed, column, nullable),
            (false, true) => SqlFragment.All([Comparisons.IsNotNull(column), listed.Not()])!,
        };
    }

    // The opposite of a comparison keeps the rows without a value.
    private static SqlFragment Not(SqlFragment comparison, string column, bool nullable) =>
        nullable ? SqlFragment.Any([Comparisons.IsNull(column), comparison.Not()])! : comparison.Not();
}
