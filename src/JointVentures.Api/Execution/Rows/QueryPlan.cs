using System.Text;

namespace JointVentures.Api.Execution.Rows;

/// <summary>Asks the store how it finds the rows of a statement, for a person who wonders why that takes long.</summary>
internal static class QueryPlan
{
    // The columns of the answer that matter.
    private const int Step = 0;
    private const int Above = 1;
    private const int Detail = 3;

    /// <summary>The text of a statement, and the steps to its rows below it, each as far in as it is nested. Nothing is run.</summary>
    /// <param name="connection">The connection that the statement was run on.</param>
    /// <param name="sql">The statement; its parameters need no values, for no plan depends on one.</param>
    public static IReadOnlyList<string> Of(ReadConnection connection, string sql)
    {
        var lines = new List<string> { sql };
        try
        {
            var depths = new Dictionary<long, int>();
            var plan = new Statement(connection, $"explain query plan {sql}");
            try
            {
                while (plan.Step())
                {
                    var depth = depths.GetValueOrDefault(plan.Whole(Above)) + 1;
                    depths[plan.Whole(Step)] = depth;
                    lines.Add($"{new string(' ', 2 * depth)}{Encoding.UTF8.GetString(plan.Text(Detail))}");
                }
            }
            finally
            {
                plan.Free();
            }
        }
        catch (Exception exception) when (exception is StoreReadException or OperationCanceledException)
        {
            lines.Add("  The store does not tell how it reads this.");
        }

        return lines;
    }
}
