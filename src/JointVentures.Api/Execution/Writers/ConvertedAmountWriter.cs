using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Money;

namespace JointVentures.Api.Execution.Writers;

/// <summary>The places of the columns that a conversion needs.</summary>
/// <param name="Minor">The amount in its minor unit.</param>
/// <param name="Currency">Its currency.</param>
/// <param name="UsdCents">The stored dollar value.</param>
/// <param name="OwnRate">Millionths of its currency for a dollar in its year; null where that year has none.</param>
/// <param name="TargetRate">The same of the currency that is asked for.</param>
public sealed record ConversionColumns(int Minor, int Currency, int UsdCents, int OwnRate, int TargetRate);

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
