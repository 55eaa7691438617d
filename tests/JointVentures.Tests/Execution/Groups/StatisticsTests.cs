using JointVentures.Tests.Conventions;

namespace JointVentures.Tests.Execution.Groups;

[Collection(SmallApiGroup.Name)]
public sealed class StatisticsTests(SmallApi api)
{
    private const string Forty =
        "[SECTOR, REGION, HOST_COUNTRY, STATUS, LEGAL_FORM, FOUNDED_YEAR, SECTOR, REGION, HOST_COUNTRY, STATUS, LEGAL_FORM, FOUNDED_YEAR, "
        + "SECTOR, REGION, HOST_COUNTRY, STATUS, LEGAL_FORM, FOUNDED_YEAR, SECTOR, REGION, HOST_COUNTRY, STATUS, LEGAL_FORM, FOUNDED_YEAR, "
        + "SECTOR, REGION, HOST_COUNTRY, STATUS, LEGAL_FORM, FOUNDED_YEAR, SECTOR, REGION, HOST_COUNTRY, STATUS, LEGAL_FORM, FOUNDED_YEAR, "
        + "SECTOR, REGION, HOST_COUNTRY, STATUS]";

    [Fact]
    public async Task Without_dimensions_there_is_one_group_also_of_nothing() => Assert.Equal(
        """{"data":{"jointVentureStatistics":[{"sector":null,"foundedYear":null,"count":0,"charterCapitalUsd":{"sum":0.00,"average":null},"employees":{"sum":0,"median":null},"where":{"id":{"in":[]}}}]}}""",
        await api.Text("{ jointVentureStatistics(where: {id: {in: []}}) { sector { code } foundedYear count charterCapitalUsd { sum average } employees { sum median } where } }"));

    [Fact]
    public async Task With_dimensions_nothing_is_in_no_group() => Assert.Equal(
        """{"data":{"jointVentureStatistics":[],"regionPairs":[]}}""",
        await api.Text("{ jointVentureStatistics(where: {id: {in: []}}, groupBy: [STATUS, FOUNDED_YEAR], includeEmptyYears: true) { count } regionPairs(where: {id: {in: []}}) { ventures } }"));

    [Fact]
    public async Task A_dimension_that_stands_forty_times_counts_once()
    {
        var once = await api.Text("{ jointVentureStatistics(groupBy: [SECTOR, REGION, HOST_COUNTRY, STATUS, LEGAL_FORM, FOUNDED_YEAR]) { sector { code } count where } }");

        Assert.DoesNotContain("errors", once, StringComparison.Ordinal);
        Assert.Equal(once, await api.Text($"{{ jointVentureStatistics(groupBy: {Forty}) {{ sector {{ code }} count where }} }}"));
    }

    [Fact]
    public async Task The_order_of_the_dimensions_is_the_order_of_the_groups_also_from_a_variable()
    {
        const string Query = "query($by: [InvestmentDimension!]!) { investmentStatistics(groupBy: $by) { kind direction count } }";

        var byKind = await api.Answer(Query, new { by = new[] { "KIND", "DIRECTION" } });
        var byDirection = await api.Answer(Query, new { by = new[] { "DIRECTION", "KIND" } });

        Assert.Equal(Sorted(byKind, "kind"), Told(byKind, "kind"));
        Assert.Equal(Sorted(byDirection, "direction"), Told(byDirection, "direction"));
    }

    [Fact]
    public async Task A_related_record_is_answered_with_what_is_below_it() => Assert.Contains(
        """{"sector":{"code":"10","parent":{"code":"C"},"ventures":{"totalCount":""",
        await api.Text("{ jointVentureStatistics(groupBy: SECTOR) { sector { code parent { code } ventures(first: 0) { totalCount } } } }"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Dala")]
    [InlineData("Bereg")]
    [InlineData("nothing is called so")]
    public async Task A_text_chooses_the_records_of_groups_as_it_chooses_those_of_the_list(string text)
    {
        const string Query = "query($text: String) { jointVentureStatistics(search: $text) { count } jointVentures(search: $text, first: 0) { totalCount } }";

        var answer = await api.Answer(Query, new { text });

        Assert.Equal(answer.Json("data", "jointVentures", "totalCount"), answer.Json("data", "jointVentureStatistics", 0, "count"));
    }

    [Fact]
    public async Task First_takes_the_first_of_the_order_however_many_groups_there_are()
    {
        var all = await api.Answer("{ investmentStatistics(groupBy: [KIND, DIRECTION, YEAR], order: {amountUsdSum: DESC}) { kind direction year amountUsd { sum } } }");
        using var limited = api.Limited(new() { Groups = 1 });
        var first = await limited.Answer("{ investmentStatistics(groupBy: [KIND, DIRECTION, YEAR], order: {amountUsdSum: DESC}, first: 1) { kind direction year amountUsd { sum } } }");

        Assert.True(all.At("data", "investmentStatistics").GetArrayLength() > 1);
        Assert.Equal(all.Json("data", "investmentStatistics", 0), first.Json("data", "investmentStatistics", 0));
        Assert.Equal("""{"data":{"investmentStatistics":[]}}""", await api.Text("{ investmentStatistics(groupBy: KIND, first: 0) { count } }"));
    }

    private static string[] Told(System.Text.Json.JsonElement answer, string field) =>
        [.. answer.At("data", "investmentStatistics").EnumerateArray().Select(group => group.At(field).GetString()!)];

    // As the members are declared, which is not as they are spelt.
    private static string[] Sorted(System.Text.Json.JsonElement answer, string field)
    {
        string[] members = field == "kind" ? ["EQUITY", "REINVESTED_EARNINGS", "DEBT", "DIVESTMENT"] : ["RUSSIA_TO_KAZAKHSTAN", "KAZAKHSTAN_TO_RUSSIA"];
        return [.. Told(answer, field).OrderBy(member => Array.IndexOf(members, member))];
    }
}
