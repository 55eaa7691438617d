using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Money;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="ExchangeRate"/>.</summary>
public static class ExchangeRateContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<ExchangeRate>(rate =>
    {
        rate.Is("The average official exchange rate of one currency in one calendar year.");
        rate.Enum(x => x.Currency, "The currency; the US dollar itself has no row.");
        rate.Number(x => x.Year, "The calendar year.");
        rate.Micros("perUsd", x => x.PerUsdMicros, "Units of the currency for one US dollar, averaged over the year.");
        rate.Citation(x => x.Citation, "The series that states it.");
    });
}
