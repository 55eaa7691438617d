using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Figures;

/// <summary>Computes a quantity from rows of the store.</summary>
/// <param name="Text">
/// Gives one row: a count alone, or a sum of hundredths in two parts. Its parameters are the first and the last day.
/// </param>
/// <param name="IsMoney">Whether it is a sum.</param>
public sealed record QuantityStatement(StatementText Text, bool IsMoney)
{
    private const int Hundredths = 100;

    /// <summary>The quantity in hundredths, from the row that the statement has given; null where it is beyond 64 bits.</summary>
    /// <param name="row">The row.</param>
    public long? Read(IRow row)
    {
        var hundredths = IsMoney ? WideSum.Of(row.Whole(0), row.Whole(1)) : (Int128)row.Whole(0) * Hundredths;
        return hundredths >= long.MinValue && hundredths <= long.MaxValue ? (long)hundredths : null;
    }
}
