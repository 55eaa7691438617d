namespace JointVentures.Tests.Conventions.Selections;

/// <summary>Which fields an answer has, and in which order (specification, section 6.3).</summary>
[Collection(SmallApiGroup.Name)]
public sealed class SelectionTests(SmallApi api)
{
    [Theory]
    [InlineData("{ b: __typename a: __typename b: __typename }", """{"b":"Query","a":"Query"}""")]
    [InlineData("{ dataset { asOf } dataset { ventures asOf } }", """{"dataset":{"asOf":"2019-11-07","ventures":6}}""")]
    [InlineData("{ ...F dataset { ventures } } fragment F on Query { dataset { asOf } }", """{"dataset":{"asOf":"2019-11-07","ventures":6}}""")]
    [InlineData("{ ...F ...F x: __typename ...F } fragment F on Query { __typename }", """{"__typename":"Query","x":"Query"}""")]
    [InlineData("{ ... { a: __typename } ...on Query { b: __typename } }", """{"a":"Query","b":"Query"}""")]
    [InlineData("{ a: regionByCode(code: \"KZ-55\") { code } b: regionByCode(code: \"KZ-15\") { code } }", """{"a":{"code":"KZ-55"},"b":{"code":"KZ-15"}}""")]
    [InlineData("{ a: __typename @skip(if: true) b: __typename @skip(if: false) }", """{"b":"Query"}""")]
    [InlineData("{ a: __typename @include(if: true) b: __typename @include(if: false) }", """{"a":"Query"}""")]
    [InlineData("{ a: __typename @include(if: true) @skip(if: true) b: __typename @include(if: false) @skip(if: false) }", "{}")]
    [InlineData("{ a: __typename @skip(if: true) a: __typename }", """{"a":"Query"}""")]
    [InlineData("{ ...F @include(if: false) ...F } fragment F on Query { a: __typename }", """{"a":"Query"}""")]
    [InlineData("{ ...@skip(if: true) { a: __typename } ...@include(if: true) { b: __typename } }", """{"b":"Query"}""")]
    [InlineData("{ dataset { asOf @skip(if: true) } jointVentures { nodes @skip(if: true) { id } } }", """{"dataset":{},"jointVentures":{}}""")]
    [InlineData("{ jointVentures(first: 1) { edges { node { id @skip(if: true) } } nodes { id @skip(if: true) } } }", """{"jointVentures":{"edges":[{"node":{}}],"nodes":[{}]}}""")]
    public async Task Fields_are_collected_and_merged(string document, string data) =>
        Assert.Equal(data, (await api.Answer(document)).Json("data"));

    [Fact]
    public async Task Conditions_may_be_variables()
    {
        const string Query = "query($a: Boolean!, $b: Boolean = true) { a: __typename @include(if: $a) b: __typename @skip(if: $b) }";
        Assert.Equal("""{"data":{"a":"Query"}}""", await api.Text(Query, new { a = true }));
        Assert.Equal("""{"data":{"b":"Query"}}""", await api.Text(Query, new { a = false, b = false }));
        Assert.Equal("""{"data":{}}""", await api.Text(Query, new { a = false, b = true }));
    }

    [Fact]
    public async Task Every_type_says_its_name()
    {
        var answer = await api.Answer(
            """
            {
              __typename
              jointVentures(first: 1) {
                __typename pageInfo { __typename }
                edges { __typename node { __typename name { __typename } charterCapital { __typename } stakes { __typename } region { __typename location { __typename } } sector { __typename } investments { __typename nodes { __typename } edges { __typename } } } }
              }
              partners(first: 1) { __typename nodes { __typename stakes(first: 1) { __typename edges { __typename } } } }
              agreements { nodes { __typename } } forums { nodes { __typename citation { __typename } } } projects { edges { __typename node { __typename } } }
              officialFigures { __typename } exchangeRates { __typename } dataset { __typename }
            }
            """);
        Assert.Equal(
            """
            {"__typename":"Query","jointVentures":{"__typename":"JointVenturesConnection","pageInfo":{"__typename":"PageInfo"},"edges":[{"__typename":"JointVenturesEdge","node":{"__typename":"JointVenture","name":{"__typename":"LocalizedName"},"charterCapital":{"__typename":"Money"},"stakes":[{"__typename":"Stake"},{"__typename":"Stake"},{"__typename":"Stake"}],"region":{"__typename":"Region","location":{"__typename":"Location"}},"sector":{"__typename":"Sector"},"investments":{"__typename":"InvestmentsConnection","nodes":[{"__typename":"Investment"}],"edges":[{"__typename":"InvestmentsEdge"}]}}}]},"partners":{"__typename":"PartnersConnection","nodes":[{"__typename":"Partner","stakes":{"__typename":"StakesConnection","edges":[{"__typename":"StakesEdge"}]}}]},"agreements":{"nodes":[{"__typename":"Agreement"}]},"forums":{"nodes":[{"__typename":"Forum","citation":{"__typename":"Citation"}}]},"projects":{"edges":[{"__typename":"ProjectsEdge","node":{"__typename":"Project"}}]},"officialFigures":[{"__typename":"OfficialFigure"}],"exchangeRates":[{"__typename":"ExchangeRate"},{"__typename":"ExchangeRate"}],"dataset":{"__typename":"Dataset"}}
            """,
            answer.Json("data"));
    }

    [Fact]
    public async Task Fragments_apply_by_type_and_by_interface()
    {
        var answer = await api.Answer(
            "query($ids: [ID!]!) { nodes(ids: $ids) { ...on Node { id ...on JointVenture { status } } ...P ...on Region { code } } } fragment P on Partner { kind ...on Node { again: id } }",
            new { ids = new[] { SmallApi.Id("JointVenture", 1), SmallApi.Id("Partner", 1), SmallApi.Id("Region", 1), SmallApi.Id("Sector", 1) } });
        Assert.Equal(
            """
            [{"id":"Sm9pbnRWZW50dXJlOjE=","status":"ACTIVE"},{"id":"UGFydG5lcjox","kind":"COMPANY","again":"UGFydG5lcjox"},{"id":"UmVnaW9uOjE=","code":"KZ-55"},{"id":"U2VjdG9yOjE="}]
            """,
            answer.Json("data", "nodes"));
    }

    [Fact]
    public async Task The_same_connection_may_stand_under_two_names_with_other_arguments() =>
        Assert.Equal(
            """{"data":{"jointVentures":{"nodes":[{"a":{"totalCount":1},"b":{"totalCount":0},"stakes":[{"partner":{"stakes":{"totalCount":1}}},{"partner":{"stakes":{"totalCount":1}}},{"partner":{"stakes":{"totalCount":2}}}]}]}}}""",
            await api.Text(
                "{ jointVentures(first: 1) { nodes { a: investments(where: {kind: {eq: EQUITY}}) { totalCount } b: investments(where: {kind: {eq: DEBT}}) { totalCount } "
                + "stakes { partner { stakes { totalCount } } } } } }"));

    [Fact]
    public async Task Questions_about_the_schema_mix_with_data_under_any_name()
    {
        var text = await api.Text(
            "query($n: String!, $on: Boolean!) { s: __schema { queryType { ...T } } ...F a: __type(name: \"Nope\") { name } c: regions(first: 0) { totalCount } } "
            + "fragment F on Query { b: __type(name: $n) { ...T kind @include(if: $on) } b: __type(name: $n) { __typename } } fragment T on __Type { name }",
            new { n = "Region", on = true });
        Assert.Equal(
            """{"data":{"s":{"queryType":{"name":"Query"}},"b":{"name":"Region","kind":"OBJECT","__typename":"__Type"},"a":null,"c":{"totalCount":4}}}""", text);
    }

    [Fact]
    public async Task Lookups_by_number_and_code_find_one_row_or_null() =>
        Assert.Equal(
            """{"data":{"a":{"id":"Sm9pbnRWZW50dXJlOjE="},"b":null,"c":null,"d":{"id":"UGFydG5lcjo1"},"e":{"code":"RU-OMS"},"f":null,"g":null}}""",
            await api.Text(
                "{ a: jointVentureByRegistrationNumber(country: KZ, registrationNumber: \"940140000385\") { id } "
                + "b: jointVentureByRegistrationNumber(country: RU, registrationNumber: \"940140000385\") { id } "
                + "c: jointVentureByRegistrationNumber(country: OTHER, registrationNumber: \"\") { id } "
                + "d: partnerByRegistrationNumber(country: OTHER, registrationNumber: \"de-hrb 7\") { id } "
                + "e: regionByCode(code: \"ru-oms\") { code } f: regionByCode(code: \"RU-OMS\\u0000\") { code } g: regionByCode(code: \"\\uFFFE\") { code } }"));
}
