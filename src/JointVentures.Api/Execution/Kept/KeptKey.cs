using System.Globalization;
using System.Text;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Kept;

/// <summary>What a statement asks, as the text that its result is kept by.</summary>
public static class KeptKey
{
    /// <summary>Whether the statement asks the same whatever row it is run for, so that it may be asked again.</summary>
    public static bool CanBeKept(StatementText statement) => !statement.Parameters.Any(parameter => parameter.Changes);

    /// <summary>The text and the values.</summary>
    /// <exception cref="Contract.Errors.OperationException">A client's value is of no use.</exception>
    public static string Of(StatementText statement, StoreRun run)
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
