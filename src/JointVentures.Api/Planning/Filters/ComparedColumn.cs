using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Filters;

/// <summary>A column that is compared, which decides what becomes of the rows without a value.</summary>
/// <param name="Text">The column in the statement.</param>
/// <param name="Nullable">Whether it can be null there.</param>
internal sealed record ComparedColumn(string Text, bool Nullable)
{
    /// <summary>Whether it is null.</summary>
    public SqlFragment IsNull(bool wanted) => wanted ? Comparisons.IsNull(Text) : Comparisons.IsNotNull(Text);

    /// <summary>The opposite of a comparison, which keeps the rows without a value.</summary>
    public SqlFragment Not(SqlFragment comparison) =>
        Nullable ? SqlFragment.Any([Comparisons.IsNull(Text), comparison.Not()])! : comparison.Not();

    /// <summary>Whether it is one of a list, or none of them.</summary>
    public SqlFragment Listed(OperandList list, Func<object, StoreValue> equality, bool wanted)
    {
        // The plan tells it, for a store that compares with an empty list looks at every row.
        if (!list.HasValues)
        {
            return list.HasNull ? IsNull(wanted) : wanted ? SqlFragment.False : SqlFragment.True;
        }

        var listed = Comparisons.In(Text, new ListParameter(list.Sources, equality));
        return (wanted, list.HasNull) switch
        {
            (true, false) => listed,
            (true, true) => SqlFragment.Any([Comparisons.IsNull(Text), listed])!,
            (false, false) => Not(listed),
            (false, true) => SqlFragment.All([Comparisons.IsNotNull(Text), listed.Not()])!,
        };
    }
}
