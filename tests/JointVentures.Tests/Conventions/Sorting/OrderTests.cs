namespace JointVentures.Tests.Conventions.Sorting;

/// <summary>The order of connections.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class OrderTests(SmallApi api)
{
    [Theory]
    [InlineData("null", "1 2 3 4 5 6")]
    [InlineData("[]", "1 2 3 4 5 6")]
    [InlineData("{}", "1 2 3 4 5 6")]
    [InlineData("[{}, {name: {}}, {region: {name: {}}}]", "1 2 3 4 5 6")]
    [InlineData("{id: ASC}", "1 2 3 4 5 6")]
    [InlineData("{id: DESC}", "6 5 4 3 2 1")]
    [InlineData("[{id: DESC}, {name: {ru: ASC}}]", "6 5 4 3 2 1")]
    [InlineData("{name: {ru: ASC}}", "3 4 5 6 2 1")]
    [InlineData("{name: {ru: DESC}}", "1 2 6 5 4 3")]
    [InlineData("{employees: ASC}", "2 5 6 3 4 1")]
    [InlineData("{employees: DESC}", "1 4 3 6 5 2")]
    [InlineData("[{employees: DESC}, {id: ASC}]", "1 3 4 2 5 6")]
    [InlineData("{employees: DESC, id: ASC, foundedOn: DESC}", "1 3 4 2 5 6")]
    [InlineData("{employees: ASC, foundedOn: DESC}", "6 5 2 4 3 1")]
    [InlineData("{foundedOn: DESC, employees: ASC}", "5 6 4 1 2 3")]
    [InlineData("[{foundedOn: DESC}, {employees: ASC}]", "5 6 4 1 2 3")]
    [InlineData("[{employees: ASC}, {employees: DESC}]", "2 5 6 3 4 1")]
    [InlineData("[{}, {employees: ASC}, {}]", "2 5 6 3 4 1")]
    [InlineData("{status: ASC}", "1 3 4 5 6 2")]
    [InlineData("{status: DESC}", "2 6 5 4 3 1")]
    [InlineData("{charterCapital: {usd: ASC}}", "2 3 6 5 4 1")]
    [InlineData("{charterCapital: {usd: DESC}}", "1 4 5 6 3 2")]
    [InlineData("{charterCapital: {currency: ASC, amount: DESC}}", "6 2 1 4 3 5")]
    [InlineData("{closedOn: DESC}", "2 6 5 4 3 1")]
    [InlineData("{region: {name: {ru: ASC}}}", "4 5 2 1 3 6")]
    [InlineData("{region: {name: {ru: DESC}}, employees: DESC}", "1 3 6 2 4 5")]
    [InlineData("{sector: {parent: {code: ASC}, code: DESC}}", "6 5 4 3 2 1")]
    [InlineData("{sector: {parent: {code: DESC}}, id: ASC}", "1 2 3 4 5 6")]
    [InlineData("{updatedAt: DESC, kazakhSharePercent: ASC}", "3 4 5 6 2 1")]
    public async Task The_first_key_decides_then_the_next_then_the_rows_own_number(string order, string keys) =>
        Assert.Equal(keys, await api.Keys("jointVentures", $"order: {order}"));

    [Theory]
    [InlineData("""{"employees": "ASC", "foundedOn": "DESC"}""", "6 5 2 4 3 1")]
    [InlineData("""{"foundedOn": "DESC", "employees": "ASC"}""", "5 6 4 1 2 3")]
    [InlineData("""[{"foundedOn": "DESC", "employees": "ASC"}]""", "5 6 4 1 2 3")]
    [InlineData("""{"charterCapital": {"currency": "ASC", "amount": "DESC"}}""", "6 2 1 4 3 5")]
    [InlineData("""{"charterCapital": {"amount": "DESC", "currency": "ASC"}}""", "1 4 3 5 2 6")]
    [InlineData("[{}]", "1 2 3 4 5 6")]
    [InlineData("null", "1 2 3 4 5 6")]
    public async Task The_order_of_keys_in_a_variable_is_the_clients_too(string order, string keys) =>
        Assert.Equal(
            keys, await api.Keys("jointVentures", "order: $order", $$"""{"order": {{order}}}""", "$order: [JointVentureSortInput!]"));

    [Fact]
    public async Task A_default_of_a_variable_keeps_the_order_of_its_keys() =>
        Assert.Equal(
            "5 6 4 1 2 3",
            await api.Keys("jointVentures", "order: $o", null, "$o: [JointVentureSortInput!] = {foundedOn: DESC, employees: ASC}"));

    [Fact]
    public async Task A_direction_may_be_a_variable()
    {
        const string Order = "order: {employees: $way}";
        Assert.Equal("2 5 6 3 4 1", await api.Keys("jointVentures", Order, new { way = "ASC" }, "$way: SortEnumType"));
        Assert.Equal("1 4 3 6 5 2", await api.Keys("jointVentures", Order, new { way = "DESC" }, "$way: SortEnumType"));
        Assert.Equal("1 2 3 4 5 6", await api.Keys("jointVentures", Order, null, "$way: SortEnumType"));
    }

    [Theory]
    [InlineData("{region: {code: ASC}}", "5 3 1 2 4")]
    [InlineData("{region: {code: DESC}}", "4 2 1 3 5")]
    [InlineData("{registrationNumber: ASC}", "3 4 2 1 5")]
    [InlineData("{country: DESC, countryCode: ASC}", "5 2 4 1 3")]
    [InlineData("{kind: ASC}", "1 2 4 5 3")]
    public async Task Rows_without_a_value_come_first_upwards_and_last_downwards(string order, string keys) =>
        Assert.Equal(keys, await api.Keys("partners", $"order: {order}"));

    [Theory]
    [InlineData("{name: null}", "name", "JointVentureSortInput")]
    [InlineData("{employees: null}", "employees", "JointVentureSortInput")]
    [InlineData("[{employees: ASC}, {region: {code: null}}]", "code", "RegionSortInput")]
    [InlineData("{name: {ru: ASC, kk: null}}", "kk", "LocalizedNameSortInput")]
    public async Task Null_for_a_direction_or_an_object_is_refused(string order, string name, string type)
    {
        var answer = await api.Answer($"{{ jointVentures(order: {order}) {{ totalCount }} }}");
        Assert.Equal("HC0026 NULL_NOT_SUPPORTED /jointVentures", answer.Failure());
        Assert.Equal(type, answer.Error().At("extensions", "sortType").GetString());
        Assert.Contains($"`{name}` of type {type} is invalid. Null values are not supported.", answer.Error().At("message").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_order_has_sixteen_keys_at_most()
    {
        const string Keys =
            "registrationNumber legalForm status hostCountry foundedOn closedOn employees russianSharePercent kazakhSharePercent updatedAt";
        var sixteen = string.Join(' ', Keys.Split(' ').Select(key => key + ": ASC"))
            + " name: {ru: ASC, kk: ASC, en: ASC} charterCapital: {amount: ASC, currency: ASC, usd: ASC}";
        Assert.Equal("2 3 4 5 6 1", await api.Keys("jointVentures", $"order: {{{sixteen}}}"));
        var answer = await api.Answer($"{{ jointVentures(order: [{{{sixteen}}}, {{region: {{code: ASC}}}}]) {{ totalCount }} }}");
        Assert.Equal("ORDER_TOO_LONG ORDER_TOO_LONG /jointVentures", answer.Failure());
    }

    [Theory]
    [InlineData(19, true)]
    [InlineData(20, false)]
    [InlineData(40, false)]
    public async Task An_order_leads_through_twenty_relations_at_most(int parents, bool allowed)
    {
        var nested = string.Concat(Enumerable.Repeat("{\"parent\": ", parents)) + "{\"code\": \"ASC\"}" + new string('}', parents);
        var order = "{\"o\": {\"sector\": " + nested + "}}";
        const string Query =
            "query($o: [AgreementSortInput!]) { agreements(order: $o) { nodes { id sector { id } forum { id } russianRegion { id } kazakhRegion { id } } } }";
        var answer = await api.Answer(Query, order);
        Assert.Equal(allowed, !answer.TryGetProperty("errors", out _));
        if (!allowed)
        {
            Assert.Equal("ORDER_TOO_LONG ORDER_TOO_LONG /agreements", answer.Failure());
        }
    }

    [Fact]
    public async Task Lists_without_pages_have_an_order_of_their_own()
    {
        var answer = await api.Answer(
            "{ a: jointVentures(first: 2) { nodes { stakes { sharePercent } } } projects { nodes { regions { code } } } sectors { nodes { children { code } } } "
            + "exchangeRates { currency } rates: exchangeRates(order: {perUsd: ASC}) { currency } officialFigures { key } }");
        Assert.Equal(
            """
            {"a":{"nodes":[{"stakes":[{"sharePercent":50},{"sharePercent":40},{"sharePercent":10}]},{"stakes":[{"sharePercent":50},{"sharePercent":30},{"sharePercent":20}]}]},"projects":{"nodes":[{"regions":[{"code":"KZ-15"},{"code":"RU-OMS"}]}]},"sectors":{"nodes":[{"children":[{"code":"10"}]},{"children":[]}]},"exchangeRates":[{"currency":"KZT"},{"currency":"RUB"}],"rates":[{"currency":"RUB"},{"currency":"KZT"}],"officialFigures":[{"key":"ventures.total"}]}
            """,
            answer.Json("data"));
    }
}
