using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Names;
using JointVentures.Api.Planning.Orders;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Pages;

/// <summary>
/// The pages of one connection: what all have in common, from which the statements of each shape are made. Nothing of it changes
/// once it is made.
/// </summary>
/// <param name="Columns">The columns that a page gives.</param>
/// <param name="Row">The table with its joins.</param>
/// <param name="Where">What a row must meet to belong to the connection.</param>
/// <param name="Keys">The keys of the order; the last is the row's number.</param>
/// <param name="Driver">The related table that the order begins with; null to leave the way to the store.</param>
public sealed record PagePlan(
    SelectList Columns, RowSource Row, IReadOnlyList<SqlFragment?> Where, IReadOnlyList<WalkedKey> Keys, OrderDriver? Driver)
{
    /// <summary>What the filter asks of names; null where it asks nothing that an index could tell.</summary>
    public NameCondition? NameCondition { get; init; }

    /// <summary>How the order is walked; null where no index has it.</summary>
    public OrderWalk? Walk { get; init; }

    /// <summary>The ways that take turns where the store's own turns out long, apart from the name index.</summary>
    public IReadOnlyList<AccessPath> OtherPaths =>
        Walk is null ? [AccessPath.Store] : NameCondition is { IsOfOwnNamesOnly: true } ? [AccessPath.Walk] : [AccessPath.Walk, AccessPath.Drive];

    /// <summary>What the statements begin with, one after the other, where the order is that of relevance; null for any other order.</summary>
    public IReadOnlyList<Lead>? Tiers { get; init; }

    /// <summary>Whether the store is told which indexes to take.</summary>
    private bool IsWalked { get; init; }

    /// <summary>What an index has found, with which the statements begin; null where they do not.</summary>
    private Lead? Lead { get; init; }

    /// <summary>The statements of a page, which are read one after the other until it is full.</summary>
    public IReadOnlyList<StatementText> Statements(PageShape shape)
    {
        if (Tiers is not null)
        {
            var walked = shape.Backward ? Tiers.Reverse() : Tiers;
            return [.. walked.SelectMany(tier => LedBy(tier).Parts(shape))];
        }

        var plan = shape.AccessPath switch
        {
            AccessPath.Walk => this with { Driver = Walk!.Driver, IsWalked = true },
            AccessPath.Drive => this with { Keys = [.. Keys.Select(key => key with { Column = Comparisons.Unindexed(key.Column) })] },
            AccessPath.Names or AccessPath.Hits => LedBy(NameTable.LeadOf(NameCondition!, shape.AccessPath)),
            _ => this,
        };
        return plan.Parts(shape);
    }

    private IReadOnlyList<StatementText> Parts(PageShape shape)
    {
        var walk = shape.Backward ? Reversed(Keys) : Keys;
        var until = shape.UntilNulls is { } nulls ? Before(nulls, shape, walk) : null;
        var branches = shape.FromNulls is { } from ? KeysetBranches.Behind(walk, from, 0) : Whole(walk);
        return [.. branches.Select(branch => Statement(branch.Condition, branch.FirstIsNull, until, walk))];
    }

    private PagePlan LedBy(Lead lead) => this with
    {
        Driver = null,
        Lead = lead,
        // The store does not see that the two keys are one, and would sort.
        Keys = lead.IsInOrder ? [.. Keys.Select(key => key.Column == Row.Key ? key with { Column = lead.Key } : key)] : Keys,
    };

    // Rows without the related row that the order begins with are a part of their own.
    private IReadOnlyList<KeysetBranch> Whole(IReadOnlyList<WalkedKey> walk) =>
        Driver is not { Nullable: true } ? [new(null, false)]
        : walk[0].Descending ? [new(null, false), new(null, true)]
        : [new(null, true), new(null, false)];

    private StatementText Statement(SqlFragment? branch, bool firstIsNull, SqlFragment? until, IReadOnlyList<WalkedKey> walk)
    {
        if (Driver is null)
        {
            return (Part([until, branch], walk) with
            {
                Lead = Lead,
                IndexHint = IsWalked ? Walk!.IndexHint : "",
            }).Text();
        }

        if (firstIsNull)
        {
            var without = Comparisons.IsNull(Driver.OwnKey);
            return Part([without, until, branch], walk.Skip(1)).Text();
        }

        var keys = walk.Skip(1).Prepend(new WalkedKey(Driver.RelatedKey, walk[0].Descending, false)).Prepend(walk[0]);
        return (Part([until, branch], keys) with
        {
            First = Driver.Relation,
            IndexHint = IsWalked ? Walk!.IndexHint : "",
            InnerHint = IsWalked ? Walk!.InnerHint : "",
        }).Text();
    }

    private SelectStatement Part(IReadOnlyList<SqlFragment?> bounds, IEnumerable<WalkedKey> keys) =>
        new(Columns.Fragment(), Row, [.. Where, .. bounds]) { OrderBy = OrderBy.Text(keys), Limited = true };

    // What lies before a cursor is what lies behind it the other way round.
    private SqlFragment Before(long nulls, PageShape shape, IReadOnlyList<WalkedKey> walk)
    {
        var firstKey = shape.FromNulls is null ? 0 : Keys.Count;
        var back = Reversed(walk);
        if (walk.Count > 1)
        {
            // The parts are checked row by row; only the bound below may choose an index.
            back = [.. back.Select(key => key with { Column = Comparisons.Unindexed(key.Column) })];
        }

        var before = SqlFragment.Any([.. KeysetBranches.Behind(back, nulls, firstKey).Select(branch => branch.Condition!)]);
        return SqlFragment.All([Bound(walk[0], (nulls & 1) != 0, firstKey), before ?? SqlFragment.False])!;
    }

    // Where the walk ends, by the first key alone.
    private static SqlFragment? Bound(WalkedKey first, bool isNull, int firstKey) => (first.Descending, isNull) switch
    {
        (false, true) => Comparisons.IsNull(first.Column),
        (false, false) => first.Nullable ? null : Comparisons.Compare(first.Column, "<=", new GivenParameter(firstKey)),
        (true, true) => null,
        (true, false) => Comparisons.Compare(first.Column, ">=", new GivenParameter(firstKey)),
    };

    private static IReadOnlyList<WalkedKey> Reversed(IReadOnlyList<WalkedKey> keys) =>
        [.. keys.Select(key => key with { Descending = !key.Descending })];
}
