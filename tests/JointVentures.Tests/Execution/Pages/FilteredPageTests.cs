using System.Text.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Tests.Conventions;
using JointVentures.Tests.Planning;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Execution.Pages;

/// <summary>A page of a filtered list can be come by in several ways; whichever is taken, the answer is the one of comparing every row.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class FilteredPageTests(GeneratedStore store) : IDisposable
{
    // Nothing is in an empty list, but what may be in it cannot be looked up by name.
    private const string ByComparing = "{ or: [FILTER, { id: { in: [] } }] }";

    private static readonly string[] _orders =
    [
        "[]", "[{ id: DESC }]", "[{ charterCapital: { usd: DESC } }]", "[{ name: { ru: ASC } }]", "[{ name: { ru: DESC } }]",
        "[{ region: { name: { ru: ASC } } }, { foundedOn: DESC }]", "[{ status: ASC }, { name: { kk: ASC } }, { id: DESC }]",
    ];

    private readonly ReadPool _pool = ApiUnderTest.PoolOver(store.Path, connections: 1);

    // Every page is tried in all ways, one after the other.
    private readonly ReadPool _impatient = ApiUnderTest.PoolOver(store.Path, connections: 1, new ReadLimits { FirstWaySteps = 0 });

    public static TheoryData<string> Filters() =>
    [
        // All of one legal form stand together where names are ordered by their beginning.
        .. Words("contains", "тоо", "ТОО «К", "ооо", "о»", "экспорт", "НЕФТЬ", "кумк", "нет такого", "%_", "\\\"", "\\\\", "llp", "😀😀😀", "  ", ""),
        .. Words("startsWith", "тоо", "АО «", "экспорт", "т", ""),
        .. Words("endsWith", "»", "порт»", "нефть»", "т»", "тоо"),
        "{ name: { kk: { endsWith: \"ЖШС\" } } }",
        "{ name: { en: { contains: \"neft\" } } }",
        "{ name: { ru: { contains: \"транс\", startsWith: \"ао\" } } }",
        "{ name: { ru: { contains: \"транс\" }, en: { contains: \"oil\" } } }",
        "{ name: { ru: { or: [{ contains: \"нефт\" }, { contains: \"газ\" }, { contains: \"уг\" }] } } }",
        "{ or: [{ name: { ru: { contains: \"нефт\" } } }, { name: { en: { contains: \"trans\" } } }, { name: { kk: { eq: \"нет\" } } }] }",
        "{ or: [{ name: { ru: { contains: \"нефт\" } } }, { employees: { gt: 5000 } }] }",
        "{ name: { ru: { contains: \"тоо\" } }, status: { eq: LIQUIDATED } }",
        "{ name: { ru: { contains: \"нефт\" } }, region: { name: { ru: { contains: \"область\" } } }, employees: { gt: 10 } }",
        "{ and: [{ name: { ru: { ncontains: \"тоо\" } } }, { name: { ru: { contains: \"ооо\" } } }] }",
        "{ name: { ru: { contains: \"ооо\" } }, registrationNumber: { startsWith: \"10\" } }",
        "{ stakes: { some: { partner: { name: { ru: { contains: \"муравьев\" } } } } } }",
        "{ stakes: { some: { partner: { name: { ru: { contains: \"тоо\" } } } } }, name: { en: { endsWith: \"LLP\" } } }",
        "{ stakes: { none: { partner: { name: { ru: { contains: \"а\" } } } } } }",
        "{ stakes: { some: { partner: { name: { ru: { startsWith: \"Ив\" }, en: { contains: \"ov\" } } }, sharePercent: { gt: 30 } } } }",
        "{ employees: { gt: 2000 } }",
        "{ employees: { eq: null } }",
        "{ status: { eq: LIQUIDATED }, region: { code: { eq: \"KZ-55\" } } }",
        "{ region: { code: { in: [\"KZ-55\", \"RU-OMS\"] } }, charterCapital: { usd: { gt: 100000 } } }",
        "{ sector: { code: { eq: \"06\" } }, foundedOn: { gte: \"2015-01-01\" } }",
        "{ investments: { some: { amount: { usd: { gt: 5000000 } } } } }",
    ];

    [Theory]
    [MemberData(nameof(Filters))]
    public async Task The_pages_and_counts_are_those_of_comparing_every_row(string filter)
    {
        using var api = new ApiUnderTest(_pool);
        using var impatient = new ApiUnderTest(_impatient);
        foreach (var order in _orders)
        {
            string Ask(string page, string where) => $$"""
                { jointVentures({{page}}, order: {{order}}, where: {{where}}) {
                    totalCount nodes { id name { ru } region { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }
                """;
            async Task<JsonElement> Same(string page)
            {
                var found = await api.Answer(Ask(page, filter));
                var compared = await api.Answer(Ask(page, ByComparing.Replace("FILTER", filter, StringComparison.Ordinal)));
                Assert.Equal(compared.GetRawText(), found.GetRawText());
                Assert.Equal(compared.GetRawText(), (await impatient.Answer(Ask(page, filter))).GetRawText());
                return found.At("data", "jointVentures", "pageInfo");
            }

            var first = await Same("first: 7");
            await Same("last: 3");
            if (first.At("endCursor").GetString() is { } end)
            {
                var second = await Same($"first: 5, after: \"{end}\"");
                await Same($"last: 5, before: \"{second.At("endCursor").GetString() ?? end}\"");
                await Same($"first: 4, after: \"{first.At("startCursor").GetString()}\", before: \"{end}\"");
            }
        }
    }

    [Fact]
    public async Task Two_names_that_are_asked_of_a_list_may_be_those_of_two_records()
    {
        using var api = new ApiUnderTest(_pool);
        var names = store.Texts(
            """
            select p."NameRu" from "Stakes" s join "Partners" p on p."Id" = s."PartnerId"
            where s."VentureId" = (select "VentureId" from "Stakes" group by 1 having count(*) > 1 limit 1) limit 2
            """);
        string Has(string? name) => $$"""{ stakes: { some: { partner: { name: { ru: { contains: {{JsonSerializer.Serialize(name)}} } } } } } }""";

        await AssertComparing(api, "jointVentures", $"{{ and: [{Has(names[0])}, {Has(names[1])}] }}", atLeast: 1);
    }

    [Theory]
    [InlineData("partners", "{ ventures: { some: { name: { ru: { contains: \"нефт\" } } } } }")]
    [InlineData("partners", "{ name: { ru: { contains: \"тоо\" } }, ventures: { some: { name: { ru: { contains: \"газ\" } } } } }")]
    [InlineData("partners", "{ investments: { some: { venture: { name: { en: { contains: \"trans\" } } } } } }")]
    [InlineData("investments", "{ venture: { name: { ru: { contains: \"нефт\" } } }, investor: { name: { ru: { contains: \"ооо\" } } } }")]
    [InlineData("investments", "{ or: [{ venture: { name: { ru: { contains: \"нефт\" } } } }, { investor: { name: { ru: { contains: \"газ\" } } } }] }")]
    [InlineData("regions", "{ ventures: { some: { name: { kk: { contains: \"мұнай\" } } } } }")]
    public async Task Names_of_related_records_are_found_as_by_comparing(string field, string filter)
    {
        using var api = new ApiUnderTest(_pool);
        await AssertComparing(api, field, filter, atLeast: 1);
        using var impatient = new ApiUnderTest(_impatient);
        await AssertComparing(impatient, field, filter, atLeast: 1);
    }

    [Theory]
    [InlineData("{ name: { ru: { contains: \"экспорт\" } } }", "[]", "from \"JointVentureNames\" n cross join \"JointVentures\"")]
    [InlineData("{ name: { ru: { eq: \"экспорт\" } } }", "[{ id: DESC }]", "from \"JointVentureNames\" n cross join \"JointVentures\"")]
    [InlineData("{ name: { ru: { contains: \"нет такого\" } } }", "[{ foundedOn: ASC }]", "from json_each(?) n cross join \"JointVentures\"")]
    [InlineData("{ name: { ru: { contains: \"нет такого\" } }, status: { eq: ACTIVE } }", "[]", "from json_each(?) n cross join \"JointVentures\"")]
    [InlineData("{ name: { ru: { contains: \"газ\" } } }", "[{ foundedOn: ASC }]", "from json_each(?) n cross join \"JointVentures\"")]
    [InlineData("{ name: { ru: { contains: \"ооо\" } } }", "[{ foundedOn: ASC }]", "from \"JointVentures\" t0 where instr")]
    [InlineData("{ name: { ru: { contains: \"оо\" } } }", "[]", "from \"JointVentures\" t0 where instr")]
    [InlineData("{ name: { ru: { contains: \"ооо\" } }, registrationNumber: { eq: \"1\" } }", "[]", "from \"JointVentures\" t0 where (instr")]
    public async Task The_cheaper_way_is_taken(string filter, string order, string way)
    {
        using var api = new ApiUnderTest(_pool);

        var answer = await api.Answer($$"""{ jointVentures(where: {{filter}}, order: {{order}}) { nodes { foundedOn } } }""");

        Assert.False(answer.TryGetProperty("errors", out _));
        Assert.Contains(way, (await Statements(_pool))[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ name: { ru: { startsWith: \"тоо\" } } }", "[{ name: { ru: ASC } }]", "indexed by \"IX_JointVentures_NameRuSort\"")]
    [InlineData("{ legalForm: { eq: LLC } }", "[{ employees: DESC }]", "indexed by \"IX_JointVentures_Employees\"")]
    [InlineData("{ employees: { gt: 2000 } }", "[]", "not indexed")]
    [InlineData("{ employees: { neq: 7 }, kazakhSharePercent: { gt: 99.9 } }", "[{ name: { kk: ASC } }]", "order by +t0.\"NameKkSort\"")]
    public async Task A_way_that_turns_out_long_is_left_for_another(string filter, string order, string way)
    {
        using var api = new ApiUnderTest(_impatient);

        var answer = await api.Answer($$"""{ jointVentures(where: {{filter}}, order: {{order}}) { nodes { foundedOn } } }""");

        Assert.False(answer.TryGetProperty("errors", out _));
        Assert.Contains(await Statements(_impatient), sql => sql.Contains(way, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_read_below_a_row_costs_its_way_nothing()
    {
        using var api = new ApiUnderTest(_pool);
        using var impatient = new ApiUnderTest(_impatient);
        const string Query = """
            { jointVentures(where: { status: { eq: ACTIVE } }, order: [{ employees: DESC }], first: 100) {
                nodes { stakes { partner { name { ru } } } investments(first: 100) { totalCount nodes { investor { name { kk } } } } } } }
            """;

        Assert.Equal(await api.Text(Query), await impatient.Text(Query));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _pool.Dispose();
        _impatient.Dispose();
    }

    private static async Task AssertComparing(ApiUnderTest api, string field, string filter, int atLeast)
    {
        string Ask(string where) => $$"""{ {{field}}(where: {{where}}, first: 100) { totalCount nodes { id } pageInfo { hasNextPage } } }""";
        var compared = await api.Answer(Ask(ByComparing.Replace("FILTER", filter, StringComparison.Ordinal)));
        Assert.True(compared.At("data", field, "totalCount").GetInt32() >= atLeast);
        Assert.Equal(compared.GetRawText(), (await api.Answer(Ask(filter))).GetRawText());
    }

    private static async Task<IReadOnlyList<string>> Statements(ReadPool pool)
    {
        var connection = await pool.RentAsync(default);
        var statements = PreparedStatements.Of(connection);
        pool.Return(connection);
        return statements;
    }

    private static IEnumerable<string> Words(string comparison, params string[] words) =>
        words.Select(word => $"{{ name: {{ ru: {{ {comparison}: \"{word}\" }} }} }}");
}
