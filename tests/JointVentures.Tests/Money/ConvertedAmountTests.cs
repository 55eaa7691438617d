using JointVentures.Tests.Conventions;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Money;

/// <summary>What `in(currency:)` answers, asked as a client asks it.</summary>
public sealed class ConvertedAmountTests : IDisposable
{
    // The tenge lost more than half its value between the two years.
    private const string Rates =
        """
        delete from ExchangeRates;
        insert into ExchangeRates (Id, Currency, Year, PerUsdMicros, CitationId) values
          (1, 0, 2014, 179190000, 1), (2, 1, 2014, 38380000, 1), (3, 0, 2019, 382750000, 1), (4, 1, 2019, 64740000, 1);
        """;

    private readonly StoreFolder _folder = new();

    /// <summary>Makes the store.</summary>
    public ConvertedAmountTests()
    {
        _folder.Open();
        _folder.Run(Rates + "delete from Investments;");
    }

    [Fact]
    public async Task An_amount_is_converted_at_the_rate_of_its_own_year_and_never_at_a_later_one()
    {
        Invest(1, currency: 1, minor: 1_000_00, usdCents: 26_06, "2014-12-31");
        Invest(2, currency: 1, minor: 1_000_00, usdCents: 15_45, "2019-01-01");

        Assert.Equal(
            // 1000 x 179.19 / 38.38 and 1000 x 382.75 / 64.74.
            ["2014 4668.84 1000.00 26.06", "2019 5912.11 1000.00 15.45"],
            await ConvertedAsync());
    }

    [Fact]
    public async Task A_rate_that_is_published_later_changes_no_older_amount()
    {
        Invest(1, currency: 1, minor: 1_000_00, usdCents: 26_06, "2014-06-01");
        var before = await ConvertedAsync();

        _folder.Run("insert into ExchangeRates (Id, Currency, Year, PerUsdMicros, CitationId) values (5, 0, 2026, 500000000, 1), (6, 1, 2026, 90000000, 1)");

        Assert.Equal(before, await ConvertedAsync());
    }

    [Theory]
    [InlineData(1, "delete from ExchangeRates where Currency = 0 and Year = 2014", "2014 null 1000.00 26.06")]
    [InlineData(1, "delete from ExchangeRates where Currency = 1 and Year = 2014", "2014 null 1000.00 26.06")]
    [InlineData(1, "delete from ExchangeRates", "2014 null 1000.00 26.06")]
    [InlineData(0, "delete from ExchangeRates where Currency = 0 and Year = 2014", "2014 1000.00 null 26.06")]
    [InlineData(2, "delete from ExchangeRates where Currency = 1 and Year = 2014", "2014 179190.00 null 1000.00")]
    public async Task A_missing_rate_is_null_and_no_guess_from_another_year(int currency, string removal, string expected)
    {
        Invest(1, currency, minor: 1_000_00, usdCents: currency == 2 ? 1_000_00 : 26_06, "2014-06-01");

        _folder.Run(removal);

        Assert.Equal([expected], await ConvertedAsync());
    }

    [Fact]
    public async Task An_amount_of_a_year_without_rates_has_no_value_in_dollars()
    {
        Invest(1, currency: 1, minor: 1_000_00, usdCents: null, "1999-06-01");

        Assert.Equal(["1999 null 1000.00 null"], await ConvertedAsync());
    }

    [Fact]
    public async Task Capital_and_contributions_are_converted_at_the_rates_of_their_own_dates()
    {
        _folder.Run(
            """
            update JointVentures set FoundedOn = '2014-05-05', CharterCapitalMinor = 100000, CharterCapitalCurrency = 1, CharterCapitalUsdCents = 2606 where Id = 1;
            update Stakes set Since = '2019-05-05', ContributionMinor = 100000, ContributionCurrency = 1, ContributionUsdCents = 1545 where Id = 1;
            """);
        using var api = new ApiUnderTest(_folder.Store);

        var answer = await api.Answer(
            """
            { jointVentures(first: 1, where: { hostCountry: { eq: KZ } }) { nodes {
              charterCapital { in(currency: KZT) rateYear } stakes { contribution { in(currency: KZT) rateYear } } } } }
            """);

        var venture = answer.At("data", "jointVentures", "nodes", 0);
        Assert.Equal("""{"in":4668.84,"rateYear":2014}""", venture.Json("charterCapital"));
        Assert.Equal("""{"in":5912.11,"rateYear":2019}""", venture.Json("stakes", 0, "contribution"));
    }

    [Fact]
    public async Task The_currency_may_be_a_variable_and_differ_between_fields_and_requests()
    {
        Invest(1, currency: 1, minor: 1_000_00, usdCents: 26_06, "2014-06-01");
        using var api = new ApiUnderTest(_folder.Store);
        const string Query =
            "query($one: Currency!, $other: Currency! = USD) { investments { nodes { amount { one: in(currency: $one) other: in(currency: $other) rub: in(currency: RUB) } } } }";

        async Task<string> Amount(object variables) => (await api.Answer(Query, variables)).Json("data", "investments", "nodes", 0, "amount");
        Assert.Equal("""{"one":4668.84,"other":26.06,"rub":1000.00}""", await Amount(new { one = "KZT" }));
        Assert.Equal("""{"one":26.06,"other":4668.84,"rub":1000.00}""", await Amount(new { one = "USD", other = "KZT" }));
    }

    public void Dispose() => _folder.Dispose();

    // In the order of the ids: the year, then the amount in tenge, in roubles and in dollars.
    private async Task<IEnumerable<string>> ConvertedAsync()
    {
        using var api = new ApiUnderTest(_folder.Store);
        var answer = await api.Answer(
            "{ investments { nodes { amount { rateYear kzt: in(currency: KZT) rub: in(currency: RUB) usd: in(currency: USD) } } } }");
        return answer.At("data", "investments", "nodes").EnumerateArray()
            .Select(node => string.Join(' ', node.At("amount").EnumerateObject().Select(part => part.Value.GetRawText())));
    }

    private void Invest(int id, int currency, long minor, long? usdCents, string madeOn) => _folder.Run(
        $"""
        insert into Investments (Id, VentureId, InvestorId, Direction, Kind, AmountMinor, AmountCurrency, AmountUsdCents, MadeOn, Origin, UpdatedAt)
        values ({id}, 1, 2, 0, 0, {minor}, {currency}, {usdCents?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null"}, '{madeOn}', 0, 0)
        """);
}
