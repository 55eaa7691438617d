using System.Globalization;
using System.Text;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Counts;

/// <summary>Counts the rows of a connection.</summary>
/// <param name="statement">Counts them.</param>
/// <param name="version">Tells the version of the data, from the same state of the store.</param>
public sealed class Counting(StatementText statement, StatementText version)
{
    // Tells of changes that another program made without a new version. It speaks of this connection alone.
    private static readonly StatementText _changes = new("pragma data_version", []);

    // A list below a row has as many questions as there are rows above it, and each is asked once.
    private readonly bool _mayBeKept = !statement.Parameters.Any(parameter => parameter.Changes);

    /// <summary>Counts what a name index finds; null where the filter asks nothing that it could tell.</summary>
    public NamedCounting? Named { get; init; }

    /// <summary>Counts them for a row above.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    public long Count(IRow parent, StoreRun run)
    {
        if (!_mayBeKept || run.Counts is not { } counts)
        {
            return Counted(parent, run);
        }

        // The first of the two fixes the state of the store, which the second then speaks of.
        var now = run.ReadOne(version, parent, row => Encoding.UTF8.GetString(row.Text(0)))
            + run.ReadOne(_changes, parent, row => row.Whole(0).ToString(CultureInfo.InvariantCulture));
        var question = Question(run);
        if (counts.Find(now, question) is { } known)
        {
            return known;
        }

        var count = Counted(parent, run);
        counts.Keep(now, question, count);
        return count;
    }

    /// <summary>Refuses what a client gave where nothing is counted, as counting would.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    public void Check(IRow parent, StoreRun run) => run.Check(statement, parent);

    private long Counted(IRow parent, StoreRun run) =>
        Named?.Count(parent, run) ?? run.ReadOne(statement, parent, static row => row.Whole(0));

    private string Question(StoreRun run)
    {
        var scope = BindScope.Of(run.Slots, NoRow.Instance);
        var text = new StringBuilder(statement.Sql);
        foreach (var parameter in statement.Parameters)
        {
            var value = parameter.Bound(scope);
            // The length before a text keeps two texts from running into each other.
            text.Append(CultureInfo.InvariantCulture, $"\n{value.Whole}|{value.Text?.Length}|{value.Text}");
        }

        return text.ToString();
    }
}
