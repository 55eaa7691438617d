using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Orders;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Pages;

/// <summary>The pages of one connection: what all have in common, from which the statements of each shape are made.</summary>
/// <param name="Columns">The columns that a page gives.</param>
/// <param name="Row">The table with its joins.</param>
/// <param name="Where">What a row must meet to belong to the connection.</param>
/// <param name="Keys">The keys of the order; the last is the row's number.</param>
public sealed record PagePlan(SelectList Columns, RowSource Row, IReadOnlyList<SqlFragment?> Where, IReadOnlyList<WalkedKey> Keys)
{
    /// <summary>The statements of a page, which are read one after the other until it is full.</summary>
    public IReadOnlyList<StatementText> Statements(PageShape shape)
    {
        var walk = shape.Backward ? Reversed() : Keys;
        var orderBy = OrderBy.Text(walk);
        var until = shape.UntilNulls is { } nulls ? Before(nulls, shape, walk) : null;
        StatementText Statement(SqlFragment? branch) =>
            new SelectStatement(Columns.Fragment(), Row, [.. Where, until, branch], orderBy, Limited: true).Text();
        return shape.FromNulls is { } from
            ? [.. KeysetBranches.Behind(walk, from, 0).Select(Statement)]
            : [Statement(null)];
    }

    // What lies before a cursor is what lies behind it the other way round.
    private SqlFragment Before(long nulls, PageShape shape, IReadOnlyList<WalkedKey> walk)
    {
        IReadOnlyList<WalkedKey> back = [.. walk.Select(key => key with { Descending = !key.Descending })];
        return SqlFragment.Any(KeysetBranches.Behind(back, nulls, shape.FromNulls is null ? 0 : Keys.Count)) ?? SqlFragment.False;
    }

    private WalkedKey[] Reversed() => [.. Keys.Select(key => key with { Descending = !key.Descending })];
}
