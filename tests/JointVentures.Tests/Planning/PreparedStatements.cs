using System.Text;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Tests.Planning;

/// <summary>The statements that an operation's connection has prepared.</summary>
public static class PreparedStatements
{
    /// <summary>Their texts in the order in which the operation came to need them.</summary>
    public static IReadOnlyList<string> Of(ReadConnection connection) => [.. connection.Prepared];

    /// <summary>How the store would run a statement, a step a line, each step below the one that it is a part of.</summary>
    public static string Plan(ReadConnection connection, string sql)
    {
        var depths = new Dictionary<long, int> { [0] = 0 };
        var lines = new List<string>();
        var plan = connection.Rent("explain query plan " + sql);
        try
        {
            while (plan.Step())
            {
                var depth = depths[plan.Whole(1)] + 1;
                depths[plan.Whole(0)] = depth;
                lines.Add(new string(' ', 2 * depth) + Encoding.UTF8.GetString(plan.Text(3)));
            }
        }
        finally
        {
            connection.Return(plan);
        }

        return string.Join('\n', lines);
    }
}
