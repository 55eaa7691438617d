using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Money;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>An amount in a currency that the client names.</summary>
public static class AmountIn
{
    /// <summary>
    /// The amount itself in its own currency, the stored value in dollars, otherwise converted by the rates of the year; null
    /// where one of the two is missing or the result is beyond any amount that the store can hold.
    /// </summary>
    public static decimal? Of(object row, MoneyColumns columns, Currency wanted, IEnumerable<ExchangeRate> rates)
    {
        var minor = (long)LoadedStore.Value(row, columns.Minor)!;
        var own = (Currency)LoadedStore.Value(row, columns.Currency)!;
        if (own == wanted)
        {
            return StoredLeaf.Money(minor);
        }

        if (wanted == Currency.Usd)
        {
            return LoadedStore.Value(row, columns.UsdCents) is long cents ? StoredLeaf.Money(cents) : null;
        }

        var year = ((DateOnly)LoadedStore.Value(row, columns.Date)!).Year;
        long? Rate(Currency currency) => currency == Currency.Usd
            ? Conversion.UsdMicros
            : rates.SingleOrDefault(rate => rate.Currency == currency && rate.Year == year)?.PerUsdMicros;
        try
        {
            return Rate(own) is { } from && Rate(wanted) is { } to ? StoredLeaf.Money(Conversion.Convert(minor, from, to)) : null;
        }
        catch (OverflowException)
        {
            return null;
        }
    }
}
