using System.Text;
using JointVentures.Api.Execution.Parameters;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Sql;

/// <summary>A statement as it is put together.</summary>
/// <param name="Columns">What it gives.</param>
/// <param name="Source">Where from.</param>
/// <param name="Where">What a row must meet; nulls are left out.</param>
public sealed record SelectStatement(SqlFragment Columns, RowSource Source, IReadOnlyList<SqlFragment?> Where)
{
    /// <summary>In which order; empty for any.</summary>
    public string OrderBy { get; init; } = "";

    /// <summary>Whether the run says how many rows it wants.</summary>
    public bool Limited { get; init; }

    /// <summary>The relation to the table that is walked first; null to leave it to the store.</summary>
    public IForeignKey? First { get; init; }

    /// <summary>What stands behind the first table to make the store take an index; empty where it has the choice.</summary>
    public string IndexHint { get; init; } = "";

    /// <summary>The same of the second table, where a related one is walked first.</summary>
    public string InnerHint { get; init; } = "";

    /// <summary>What an index has found, with which the statement begins; null where it does not.</summary>
    public Lead? Lead { get; init; }

    /// <summary>The whole text.</summary>
    public StatementText Text()
    {
        var condition = SqlFragment.All([Lead?.Condition, .. Where]);
        var text = new StringBuilder($"select {Columns.Text} from {(Lead is null ? Source.From(First, IndexHint, InnerHint) : Source.From(Lead))}");
        List<Parameter> parameters = [.. Columns.Parameters, .. Lead?.Source.Parameters ?? []];
        if (condition is not null)
        {
            text.Append(" where ").Append(condition.Text);
            parameters.AddRange(condition.Parameters);
        }

        if (OrderBy.Length > 0)
        {
            text.Append(" order by ").Append(OrderBy);
        }

        if (Limited)
        {
            text.Append(" limit ?");
            parameters.Add(new LimitParameter());
        }

        return new StatementText(text.ToString(), parameters);
    }
}
