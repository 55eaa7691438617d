using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Money;

namespace JointVentures.Api.Execution.Writers;

/// <summary>
/// An amount in a currency that the client names: the amount itself in its own, the stored value in dollars, otherwise
/// amount x target / own, rounded once; null where a rate is missing.
/// </summary>
/// <param name="columns">Where the row has what is needed.</param>
/// <param name="target">The currency that is asked for.</param>
/// <param name="currencyOf">The currency of a client's value.</param>
public sealed class ConvertedAmountWriter(ConversionColumns columns, ValueSource target, Func<object, Currency> currencyOf) : FieldWriter
{
    /// <inheritdoc/>
    public override bool NotesErrors => false;

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        if (In(currencyOf(target.In(run.Slots)!), row) is { } amount)
        {
            run.Json.Hundredths(amount);
        }
        else
        {
            run.Json.Raw("null"u8);
        }
    }

    private long? In(Currency wanted, IRow row)
    {
        var own = (Currency)row.Whole(columns.Currency);
        if (own == wanted)
        {
            return row.Whole(columns.Minor);
        }

        if (wanted == Currency.Usd)
        {
            return row.IsNull(columns.UsdCents) ? null : row.Whole(columns.UsdCents);
        }

        return Rate(own, columns.OwnRate, row) is { } from && Rate(wanted, columns.TargetRate, row) is { } to
            ? Converted(row.Whole(columns.Minor), from, to)
            : null;
    }

    // An amount beyond any that the store could hold is no answer either.
    private static long? Converted(long minor, long from, long to)
    {
        try
        {
            return Conversion.Convert(minor, from, to);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static long? Rate(Currency currency, int column, IRow row) =>
        currency == Currency.Usd ? Conversion.UsdMicros : row.IsNull(column) ? null : row.Whole(column);
}
