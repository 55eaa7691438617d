using System.Globalization;
using System.Numerics;
using System.Text.Json;
using CsCheck;
using JointVentures.Directory.Money;
using JointVentures.Tests.Conventions;
using JointVentures.Tests.Oracle;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Money;

/// <summary>Random amounts of random years, of which some have no rates, against a computation of its own.</summary>
public sealed class RandomAmountTests : IDisposable
{
    private const int FirstYear = 2000;

    // Whole and half rates make results that end in half a cent; the others are as odd as real ones.
    private static readonly Gen<long> _rate = Gen.Frequency((2, Gen.Long[1, 50].Select(x => x * 500_000)), (1, Gen.Long[1, 900_000_000]));

    private static readonly Gen<Paid[]> _paid = Gen.Select(
            Gen.Frequency((3, Gen.Long[-10_000, 10_000]), (2, Gen.Long[-5_000_000_000_000, 5_000_000_000_000]), (1, Gen.Long)),
            Gen.Int[0, 2],
            Gen.Int[0, 5],
            Gen.Int[1, 12],
            (minor, currency, year, month) => new Paid(minor, (Currency)currency, new DateOnly(FirstYear + year, month, 28)))
        .Array[1, 60];

    private readonly StoreFolder _folder = new();

    /// <summary>Makes the store.</summary>
    public RandomAmountTests() => _folder.Open();

    [Fact]
    public void A_random_amount_is_in_every_currency_what_exact_arithmetic_says()
    {
        using var api = new ApiUnderTest(_folder.Store);
        var (known, unknown, halves) = (0, 0, 0);
        Gen.Select(_paid, _rate.Nullable().Array[6], _rate.Nullable().Array[6]).Sample(
            (paid, kzt, rub) =>
            {
                Write(paid, kzt, rub);
                var amounts = Answered(api);
                Assert.Equal(paid.Length, amounts.Length);
                foreach (var (amount, asked) in paid.Zip(amounts))
                {
                    Assert.Equal(amount.MadeOn.Year, asked.At("rateYear").GetInt32());
                    foreach (var wanted in Enum.GetValues<Currency>().Where(wanted => wanted != Currency.Usd || amount.Currency == Currency.Usd))
                    {
                        var expected = Expected(amount, wanted, kzt, rub, out var isHalf);
                        Assert.Equal(expected, asked.Json(wanted.ToString().ToLowerInvariant()));
                        _ = expected == "null" ? unknown++ : known++;
                        halves += isHalf ? 1 : 0;
                    }
                }
            },
            iter: Effort.Cases(40),
            threads: 1);

        Assert.True(known > 100 && unknown > 100 && halves > 10, $"{known} known, {unknown} unknown, {halves} rounded from a half.");
    }

    public void Dispose() => _folder.Dispose();

    private static JsonElement[] Answered(ApiUnderTest api) => api.Answer(
            "{ investments(first: 100) { nodes { amount { rateYear kzt: in(currency: KZT) rub: in(currency: RUB) usd: in(currency: USD) } } } }")
        .GetAwaiter().GetResult().At("data", "investments", "nodes").EnumerateArray().Select(node => node.At("amount")).ToArray();

    private static string Expected(Paid amount, Currency wanted, long?[] kzt, long?[] rub, out bool isHalf)
    {
        isHalf = false;
        var minor = new BigInteger(amount.Minor);
        if (amount.Currency != wanted)
        {
            long? PerUsd(Currency currency) => currency switch
            {
                Currency.Kzt => kzt[amount.MadeOn.Year - FirstYear],
                Currency.Rub => rub[amount.MadeOn.Year - FirstYear],
                _ => 1_000_000,
            };
            if (PerUsd(amount.Currency) is not { } own || PerUsd(wanted) is not { } target)
            {
                return "null";
            }

            minor = Nearest(minor * target, own, out isHalf);
        }

        return minor > long.MaxValue || minor < long.MinValue
            ? "null"
            : $"{(minor.Sign < 0 ? "-" : "")}{BigInteger.Abs(minor) / 100}.{(int)(BigInteger.Abs(minor) % 100):00}";
    }

    // Of the two whole numbers around the quotient, the nearer one or else the even one.
    private static BigInteger Nearest(BigInteger dividend, long divisor, out bool isHalf)
    {
        var below = (dividend - (((dividend % divisor) + divisor) % divisor)) / divisor;
        var (toBelow, toAbove) = (dividend - (below * divisor), ((below + 1) * divisor) - dividend);
        isHalf = toBelow == toAbove;
        return isHalf ? (below.IsEven ? below : below + 1) : toBelow < toAbove ? below : below + 1;
    }

    private void Write(Paid[] paid, long?[] kzt, long?[] rub)
    {
        var rates = kzt.Select((rate, i) => (0, i, rate)).Concat(rub.Select((rate, i) => (1, i, rate))).Where(x => x.rate is not null)
            .Select((x, id) => $"({id + 1}, {x.Item1}, {FirstYear + x.i}, {x.rate}, 1)");
        var rows = paid.Select((amount, i) => string.Create(
            CultureInfo.InvariantCulture,
            $"({i + 1}, 1, 2, 0, {(amount.Minor < 0 ? 3 : 0)}, {amount.Minor}, {(int)amount.Currency}, {(amount.Currency == Currency.Usd ? amount.Minor : "null")}, '{amount.MadeOn:yyyy-MM-dd}', 0, 0)"));
        _folder.Run(
            $"""
            begin;
            delete from ExchangeRates;
            delete from Investments;
            {string.Concat(rates.Select(row => $"insert into ExchangeRates (Id, Currency, Year, PerUsdMicros, CitationId) values {row};"))}
            {string.Concat(rows.Select(row => $"insert into Investments (Id, VentureId, InvestorId, Direction, Kind, AmountMinor, AmountCurrency, AmountUsdCents, MadeOn, Origin, UpdatedAt) values {row};"))}
            commit;
            """);
    }

    private sealed record Paid(long Minor, Currency Currency, DateOnly MadeOn);
}
