using JointVentures.Directory.Money;
using JointVentures.Seed.Reference;

namespace JointVentures.Tests.Seed.Reference;

public class RatesTests
{
    private static readonly decimal[] _roubles =
    [
        28.13m, 29.17m, 31.35m, 30.69m, 28.81m, 28.28m, 27.19m, 25.58m, 24.85m, 31.74m,
        30.37m, 29.38m, 30.84m, 31.84m, 38.38m, 60.94m, 67.06m, 58.34m, 62.67m, 64.74m,
    ];

    private static readonly decimal[] _tenge =
    [
        142.13m, 146.74m, 153.28m, 149.58m, 136.04m, 132.88m, 126.09m, 122.55m, 120.30m, 147.50m,
        147.36m, 146.62m, 149.11m, 152.13m, 179.19m, 221.73m, 342.16m, 326.00m, 344.71m, 382.75m,
    ];

    [Fact]
    public void Rates_of_twenty_years_are_the_yearly_averages()
    {
        Assert.Equal(_roubles, Rates(Currency.Rub));
        Assert.Equal(_tenge, Rates(Currency.Kzt));
        Assert.Empty(Rates(Currency.Usd));
    }

    private static IEnumerable<decimal> Rates(Currency currency)
    {
        var rates = ReferenceData.Read().Rates.Where(x => x.Currency == currency).OrderBy(x => x.Year).ToArray();
        Assert.Equal(Enumerable.Range(2000, rates.Length), rates.Select(x => x.Year));
        return rates.Select(x => x.PerUsdMicros / 1_000_000m);
    }
}
