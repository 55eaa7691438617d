using System.Text.Json;
using JointVentures.Api.Contract.Limits;
using JointVentures.Tests.Conventions;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Search;

/// <summary>A searched list filters, orders and pages as any other.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class SearchedListTests(GeneratedStore store) : IDisposable
{
    private const string Fields = "nodes { id registrationNumber foundedOn status region { code } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    private readonly ApiUnderTest _api = new(store.Path, new OperationLimits { MaxPageSize = 10_000 });

    /// <summary>Texts with one hit and with thousands, in one tier and in several, with and without a typing error.</summary>
    public static TheoryData<string> Texts => ["ka", "Samal", "Самал Нефт", "zhanakol", "zhanaköl sanat", "sumal", "10", "0311", "гор", "Сервис-2", "щ"];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Pages_forwards_and_backwards_are_the_whole_list_with_each_row_once(string text)
    {
        var whole = Ids(await Page(text, "first: 10000"));
        Assert.Equal(whole.Count, whole.Distinct().Count());
        Assert.Equal(whole.Count, (await Page(text, "first: 0", "totalCount")).At("totalCount").GetInt32());
        var size = Math.Max(3, whole.Count / 6);

        Assert.Equal(whole, await Read(text, size, "first", "after", "hasNextPage", "endCursor", (read, page) => [.. read, .. page]));
        Assert.Equal(whole, await Read(text, size, "last", "before", "hasPreviousPage", "startCursor", (read, page) => [.. page, .. read]));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_filter_leaves_the_hits_that_meet_it_in_their_order(string text)
    {
        var whole = (await Page(text, "first: 10000")).At("nodes").EnumerateArray();
        var active = whole.Where(node => node.At("status").GetString() == "ACTIVE" && node.At("region", "code").GetString()!.StartsWith("KZ", StringComparison.Ordinal));

        var filtered = await Page(text, "first: 10000, where: {status: {eq: ACTIVE}, region: {code: {startsWith: \"KZ\"}}}", $"totalCount {Fields}");

        var expected = active.Select(node => node.At("id").GetString()!).ToArray();
        Assert.Equal(expected, Ids(filtered));
        Assert.Equal(expected.Length, filtered.At("totalCount").GetInt32());
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task An_order_sorts_the_hits_and_pages_them(string text)
    {
        var whole = (await Page(text, "first: 10000")).At("nodes").EnumerateArray()
            .OrderByDescending(node => node.At("foundedOn").GetString(), StringComparer.Ordinal)
            .ThenBy(node => node.At("registrationNumber").GetString(), StringComparer.Ordinal)
            .Select(node => node.At("id").GetString()!).ToArray();
        const string Order = "order: [{foundedOn: DESC}, {registrationNumber: ASC}]";

        Assert.Equal(whole, Ids(await Page(text, $"first: 10000, {Order}")));
        if (whole.Length == 0)
        {
            return;
        }

        var first = await Page(text, $"first: 5, {Order}");
        var rest = await Page(text, $"first: 10000, {Order}, after: \"{Cursor(first, "endCursor")}\"");
        Assert.Equal(whole, Ids(first).Concat(Ids(rest)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task Scores_never_rise_and_equal_ones_follow_the_types_and_ids(string text)
    {
        var answer = await _api.Answer("query($text: String!) { search(text: $text, first: 1000) { score matched node { __typename id } } }", new { text });
        var hits = answer.At("data", "search").EnumerateArray().ToArray();
        var scores = hits.Select(hit => hit.At("score").GetDouble()).ToArray();

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.All(scores, score => Assert.InRange(score, 0.1, 1));
        Assert.All(hits, hit => Assert.NotEqual("", hit.At("matched").GetString()));
        foreach (var alike in hits.GroupBy(hit => hit.At("score").GetDouble()))
        {
            string[] types = ["JointVenture", "Partner", "Sector", "Region"];
            var places = alike.Select(hit => Array.IndexOf(types, hit.At("node", "__typename").GetString())).ToArray();
            Assert.Equal(places.Order(), places);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _api.Dispose();

    private async Task<IReadOnlyList<string>> Read(
        string text, int size, string count, string from, string more, string edge, Func<IReadOnlyList<string>, IReadOnlyList<string>, IReadOnlyList<string>> join)
    {
        IReadOnlyList<string> read = [];
        var at = "";
        while (true)
        {
            var page = await Page(text, $"{count}: {size}{at}");
            read = join(read, Ids(page));
            if (!page.At("pageInfo", more).GetBoolean())
            {
                return read;
            }

            at = $", {from}: \"{Cursor(page, edge)}\"";
        }
    }

    private async Task<JsonElement> Page(string text, string arguments, string fields = Fields)
    {
        var answer = await _api.Answer($"query($text: String) {{ list: jointVentures(search: $text, {arguments}) {{ {fields} }} }}", new { text });
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.At("data", "list");
    }

    private static string? Cursor(JsonElement page, string edge) => page.At("pageInfo", edge).GetString();

    private static IReadOnlyList<string> Ids(JsonElement page) => [.. page.At("nodes").EnumerateArray().Select(node => node.At("id").GetString()!)];
}
