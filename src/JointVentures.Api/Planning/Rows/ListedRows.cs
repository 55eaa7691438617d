using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Planning.Names;
using JointVentures.Api.Planning.Search;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Rows;

/// <summary>
/// The rows of an entity that a client chooses, as a statement's tables and conditions: a page reads them, a count counts them,
/// statistics group them.
/// </summary>
public sealed class ListedRows
{
    private readonly EntityDeclaration _target;
    private readonly SearchCondition? _search;

    /// <summary>Plans the conditions.</summary>
    /// <param name="target">The entity.</param>
    /// <param name="row">Its table in the statement; takes the joins of the conditions.</param>
    /// <param name="membership">Which rows belong to a row above; null where all do.</param>
    /// <param name="filter">What the client asks of them; null where that comes to nothing.</param>
    /// <param name="search">The text that finds them; null for none.</param>
    /// <exception cref="Contract.Errors.OperationException">The text is of no use.</exception>
    public ListedRows(
        EntityDeclaration target, RowSource row, SqlFragment? membership, SqlFragment? filter, SearchCondition? search)
    {
        _target = target;
        _search = search;
        Row = row;
        Filter = filter;
        Where = [membership, filter, search?.Of(row)];
        // What belongs to a row above is few in itself.
        IsOfWholeTable = membership is null;
        NamePlan = IsOfWholeTable && Filter?.NameCondition is { } asked ? new NamePlan(asked) : null;
    }

    /// <summary>The entity's table.</summary>
    public RowSource Row { get; }

    /// <summary>What the client asks; null where that comes to nothing.</summary>
    public SqlFragment? Filter { get; }

    /// <summary>All conditions; nulls are none.</summary>
    public IReadOnlyList<SqlFragment?> Where { get; }

    /// <summary>Whether they are chosen from all rows of the entity, and not from those below one row.</summary>
    private bool IsOfWholeTable { get; }

    /// <summary>Whether a filter or a text chooses among all rows of the entity.</summary>
    public bool IsNarrowed => IsOfWholeTable && (Filter is not null || _search is not null);

    /// <summary>How the name index finds them; null where it is no help.</summary>
    public NamePlan? NamePlan { get; }

    /// <summary>Chooses what statements over all of them begin with; null where there is no choice.</summary>
    public LeadChooser? Chooser => NamePlan?.Chooser(Size);

    /// <summary>About how many rows the entity has.</summary>
    public TableSize Size
    {
        get
        {
            var all = RowSource.First(_target.Table);
            return new TableSize(new SelectStatement(SqlFragment.Of($"max({all.Key})"), all, []).Text());
        }
    }

    /// <summary>The statement that counts them.</summary>
    public LedStatement Count() => _search is not null && IsOfWholeTable && Filter is null
        ? new LedStatement(_search.Count(), null, null)
        : Statement(SqlFragment.Of("count(*)"), count => count);

    /// <summary>A statement over all of them, in its forms.</summary>
    /// <param name="columns">What it gives.</param>
    /// <param name="whole">Makes the whole statement of the part that gives the columns.</param>
    public LedStatement Statement(SqlFragment columns, Func<StatementText, StatementText> whole)
    {
        return NamePlan?.Statement(Make) ?? new LedStatement(Make(null), null, null);

        StatementText Make(Lead? lead) =>
            whole(new SelectStatement(columns, Row, Where) { Lead = lead }.Text());
    }
}
