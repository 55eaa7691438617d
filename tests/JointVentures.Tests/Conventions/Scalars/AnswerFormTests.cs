namespace JointVentures.Tests.Conventions.Scalars;

/// <summary>How values stand in an answer.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class AnswerFormTests(SmallApi api)
{
    [Fact]
    public async Task Money_has_two_decimals_and_null_where_the_year_has_no_rate()
    {
        var answer = await api.Answer(
            "{ jointVentures { nodes { charterCapital { amount currency usd rateYear kzt: in(currency: KZT) rub: in(currency: RUB) inUsd: in(currency: USD) } } } }");
        Assert.Equal(
            [
                """{"amount":344710.00,"currency":"KZT","usd":1000.00,"rateYear":2018,"kzt":344710.00,"rub":62668.10,"inUsd":1000.00}""",
                "null",
                """{"amount":0.01,"currency":"KZT","usd":null,"rateYear":1999,"kzt":0.01,"rub":null,"inUsd":null}""",
                """{"amount":100.50,"currency":"KZT","usd":0.29,"rateYear":2018,"kzt":100.50,"rub":18.27,"inUsd":0.29}""",
                """{"amount":0.00,"currency":"KZT","usd":0.00,"rateYear":2018,"kzt":0.00,"rub":0.00,"inUsd":0.00}""",
                "null",
            ],
            answer.At("data", "jointVentures", "nodes").EnumerateArray().Select(node => node.Json("charterCapital")));
    }

    [Fact]
    public async Task An_amount_in_dollars_needs_no_rate_in_dollars_but_one_in_any_other_currency()
    {
        var answer = await api.Answer(
            "query($c: Currency!) { investments { nodes { amount { amount usd rateYear own: in(currency: USD) other: in(currency: $c) } } } }", new { c = "KZT" });
        Assert.Equal(
            [
                """{"amount":62668.10,"usd":1000.00,"rateYear":2018,"own":1000.00,"other":344710.00}""",
                """{"amount":-5.00,"usd":-5.00,"rateYear":2019,"own":-5.00,"other":null}""",
            ],
            answer.At("data", "investments", "nodes").EnumerateArray().Select(node => node.Json("amount")));
    }

    [Fact]
    public async Task Percentages_rates_figures_and_degrees_have_the_shortest_form() =>
        Assert.Equal(
            """{"data":{"jointVentures":{"nodes":[{"russianSharePercent":40,"kazakhSharePercent":60,"stakes":[{"sharePercent":50},{"sharePercent":40},{"sharePercent":10}]}]},"exchangeRates":[{"perUsd":344.71},{"perUsd":62.6681}],"officialFigures":[{"value":6500}],"regionByCode":{"location":{"latitude":52,"longitude":73}}}}""",
            await api.Text(
                "{ jointVentures(first: 1) { nodes { russianSharePercent kazakhSharePercent stakes { sharePercent } } } exchangeRates { perUsd } "
                + "officialFigures { value } regionByCode(code: \"kz-55\") { location { latitude longitude } } }"));

    [Fact]
    public async Task Dates_and_instants_are_in_iso_form_and_utc() =>
        Assert.Equal(
            """{"data":{"jointVentures":{"nodes":[{"foundedOn":"2018-01-10","closedOn":"2019-02-28","updatedAt":"2019-11-07T00:00:00Z"},{"foundedOn":"1999-01-02","closedOn":null,"updatedAt":"2019-11-07T12:30:15.1205Z"}]}}}""",
            await api.Text("{ jointVentures(first: 2, after: " + await Cursor(1) + ") { nodes { foundedOn closedOn updatedAt } } }"));

    [Fact]
    public async Task Names_say_in_which_languages_the_record_states_them() =>
        Assert.Equal(
            """{"data":{"jointVentures":{"nodes":[{"name":{"languages":["RU","KK"]}},{"name":{"languages":["RU","KK"]}},{"name":{"languages":[]}}]},"regionByCode":{"name":{"ru":"Павлодарская область","kk":"Павлодар облысы","en":"Pavlodar Region","languages":["RU","KK","EN"]}}}}""",
            await api.Text("{ jointVentures(first: 3) { nodes { name { languages } } } regionByCode(code: \"KZ-55\") { name { ru kk en languages } } }"));

    [Fact]
    public async Task Text_is_escaped_only_where_json_requires_it() =>
        Assert.Equal(
            "{\"data\":{\"jointVentures\":{\"nodes\":[{\"name\":{\"ru\":\"100%_ \\\\ \\\"a\\\"|\\tЁж 😀\u00a0I\"}}]}}}",
            await api.Text("{ jointVentures(first: 1, after: " + await Cursor(2) + ") { nodes { name { ru } } } }"));

    [Fact]
    public async Task A_message_repeats_a_clients_odd_text_as_valid_json()
    {
        var text = await api.Text("{ node(id: \"\\uD800\\u0000Я😀\\n\") { id } }");
        Assert.Contains("\"originalValue\":\"\ufffd\\u0000Я😀\\n\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("charterCapital: {amount: {eq: \"1\"}}")]
    [InlineData("charterCapital: {amount: {eq: true}}")]
    [InlineData("foundedOn: {eq: \"2019-02-30\"}")]
    [InlineData("foundedOn: {eq: \"2019-11-07T00:00:00Z\"}")]
    [InlineData("foundedOn: {eq: 2019}")]
    [InlineData("updatedAt: {eq: \"2019-11-07T00:00:00\"}")]
    [InlineData("updatedAt: {eq: \"2019-11-07T00:00:00-00:00\"}")]
    [InlineData("updatedAt: {eq: \"2019-11-07T00:00:00.1234567890Z\"}")]
    [InlineData("updatedAt: {eq: \"0001-01-01T00:00:00+14:00\"}")]
    [InlineData("status: {eq: \"ACTIVE\"}")]
    [InlineData("status: {eq: Active}")]
    [InlineData("status: {in: [ACTIVE, null]}")]
    [InlineData("employees: {eq: 1.0}")]
    [InlineData("employees: {eq: 2147483648}")]
    [InlineData("employees: {eq: 1e0}")]
    [InlineData("employees: {eq: [1]}")]
    [InlineData("employees: 1")]
    [InlineData("name: {ru: {eq: 1}}")]
    [InlineData("name: {ru: {eq: A}}")]
    [InlineData("stakes: {any: 1}")]
    [InlineData("id: {eq: 1.5}")]
    [InlineData("id: {eq: true}")]
    [InlineData("nope: {}")]
    [InlineData("or: [null]")]
    [InlineData("or: [[]]")]
    public async Task A_written_value_of_the_wrong_kind_is_invalid(string filter)
    {
        var answer = await api.Answer($"{{ jointVentures(where: {{{filter}}}) {{ totalCount }} }}");
        Assert.Equal("VALIDATION_FAILED ARGUMENTS_OF_CORRECT_TYPE", answer.Failure());
        Assert.Equal("https://spec.graphql.org/October2021/#sec-Values-of-Correct-Type", answer.Error().At("extensions", "specifiedBy").GetString());
        Assert.Equal("""[{"line":1,"column":17}]""", answer.Error().Json("locations"));
    }

    private async Task<string> Cursor(int behind) =>
        (await api.Answer($"{{ jointVentures(first: {behind}) {{ pageInfo {{ endCursor }} }} }}")).Json("data", "jointVentures", "pageInfo", "endCursor");
}
