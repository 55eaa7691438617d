using System.Buffers.Text;

namespace JointVentures.Tests.Conventions.Connections;

/// <summary>Cursors: what they are bound to, and what comes of wrong ones.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class CursorTests(SmallApi api)
{
    [Theory]
    [InlineData("[{name: {ru: ASC}}]")]
    [InlineData("[{name: {kk: DESC}}]")]
    [InlineData("[{employees: ASC}]")]
    [InlineData("[{employees: DESC}, {name: {ru: ASC}}]")]
    [InlineData("[{charterCapital: {usd: ASC, amount: DESC}}]")]
    [InlineData("[{closedOn: DESC}, {foundedOn: ASC}]")]
    [InlineData("[{region: {name: {en: DESC}}, employees: ASC}]")]
    [InlineData("[{sector: {parent: {code: ASC}}}, {status: DESC}]")]
    [InlineData("[{id: DESC}]")]
    public async Task Pages_of_one_row_give_every_row_once_in_the_order_of_the_list_both_ways(string order)
    {
        var whole = await api.Keys("jointVentures", $"order: {order}");
        Assert.Equal("1 2 3 4 5 6", string.Join(' ', whole.Split(' ').Order(StringComparer.Ordinal)));
        foreach (var (size, cursor, edge, more) in new[] { ("first", "after", "endCursor", "hasNextPage"), ("last", "before", "startCursor", "hasPreviousPage") })
        {
            var seen = new List<string>();
            string? at = null;
            for (var goesOn = true; goesOn;)
            {
                var page = (await api.Answer(
                    $"query($at: String) {{ jointVentures({size}: 1, {cursor}: $at, order: {order}) {{ nodes {{ id }} pageInfo {{ {edge} {more} }} }} }}",
                    new { at })).At("data", "jointVentures");
                seen.Add(page.At("nodes", 0, "id").GetString()!);
                (at, goesOn) = (page.At("pageInfo", edge).GetString(), page.At("pageInfo", more).GetBoolean());
            }

            var keys = seen.Select(id => Enumerable.Range(1, 6).Single(key => SmallApi.Id("JointVenture", key) == id));
            Assert.Equal(whole, string.Join(' ', size == "last" ? keys.Reverse() : keys));
        }
    }

    [Theory]
    [InlineData("", "order: {id: ASC}")]
    [InlineData("order: []", "order: [{}]")]
    [InlineData("order: {employees: ASC}", "order: [{employees: ASC}, {id: ASC}]")]
    [InlineData("order: {employees: DESC}", "order: [{employees: DESC}, {id: DESC}, {foundedOn: ASC}]")]
    [InlineData("order: {name: {ru: ASC, kk: DESC}}", "order: [{name: {ru: ASC}}, {name: {kk: DESC}}]")]
    public async Task Orders_that_come_to_the_same_share_their_cursors(string given, string taken)
    {
        var cursor = await Cursor($"jointVentures(first: 2 {given})");
        var answer = await api.Answer($"query($c: String) {{ jointVentures(after: $c, {taken}) {{ totalCount nodes {{ id }} }} }}", new { c = cursor });
        Assert.Equal(4, answer.At("data", "jointVentures", "nodes").GetArrayLength());
    }

    [Fact]
    public async Task A_cursor_serves_any_filter_and_any_list_of_its_type()
    {
        var cursor = await Cursor("jointVentures(first: 1)");
        var answer = await api.Answer(
            "query($c: String) { jointVentures(after: $c, where: {status: {eq: LIQUIDATED}}) { nodes { id } } "
            + "regions(where: {code: {eq: \"KZ-55\"}}) { nodes { ventures(after: $c) { nodes { id } } } } }",
            new { c = cursor });
        Assert.Equal("""{"nodes":[{"id":"Sm9pbnRWZW50dXJlOjI="}]}""", answer.Json("data", "jointVentures"));
        Assert.Equal(2, answer.At("data", "regions", "nodes", 0, "ventures", "nodes").GetArrayLength());
    }

    [Theory]
    [InlineData("jointVentures(order: {employees: ASC})", "jointVentures(order: {employees: DESC}, after: $c)")]
    [InlineData("jointVentures(order: {employees: ASC})", "jointVentures(before: $c)")]
    [InlineData("jointVentures", "jointVentures(order: {id: DESC}, before: $c)")]
    [InlineData("jointVentures", "partners(after: $c)")]
    [InlineData("jointVentures(order: {name: {ru: ASC}})", "jointVentures(order: {name: {kk: ASC}}, after: $c)")]
    public async Task A_cursor_of_another_order_or_type_is_refused(string given, string taken)
    {
        var cursor = await Cursor(given);
        var answer = await api.Answer($"query($c: String) {{ list: {taken} {{ totalCount }} }}", new { c = cursor });
        Assert.Equal("CURSOR_ORDER_MISMATCH CURSOR_ORDER_MISMATCH /list", answer.Failure());
        Assert.Equal(cursor, answer.Error().At("extensions", "cursor").GetString());
        Assert.Equal("null", answer.Json("data", "list"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AQ")]
    [InlineData("AQ==")]
    [InlineData("!!!!")]
    [InlineData("AAAAA")]
    [InlineData(" ")]
    [InlineData("\ud83d\ude00")]
    [InlineData("////////////")]
    public async Task What_is_no_cursor_is_refused(string cursor)
    {
        foreach (var argument in new[] { "after", "before" })
        {
            var answer = await api.Answer($"query($c: String) {{ jointVentures({argument}: $c) {{ totalCount }} }}", new { c = cursor });
            Assert.Equal("HC0078 INVALID_CURSOR /jointVentures", answer.Failure());
            Assert.Equal(argument, answer.Error().At("extensions", "argument").GetString());
            Assert.StartsWith($"The cursor specified in `{argument}` has an invalid format", answer.Error().At("message").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_cursor_that_was_cut_lengthened_or_given_keys_of_another_kind_is_refused()
    {
        var bytes = Base64Url.DecodeFromChars(await Cursor("jointVentures(order: {name: {ru: ASC}})"));
        List<byte[]> broken = [bytes[..^1], bytes[..5], [.. bytes, 0], [9, .. bytes[1..]]];
        for (byte kind = 0; kind < 4; kind++)
        {
            // The first key is a text, which is kind 2.
            broken.Add([.. bytes[..5], kind == 2 ? (byte)1 : kind, .. bytes[6..]]);
        }

        broken.Add([.. bytes[..6], 255, 255, 255, 255, .. bytes[10..]]);
        broken.Add([.. bytes[..10], 255, .. bytes[11..]]);
        foreach (var cursor in broken.Select(x => Base64Url.EncodeToString(x)))
        {
            var answer = await api.Answer(
                "query($c: String) { jointVentures(after: $c, order: {name: {ru: ASC}}) { nodes { id } } }", new { c = cursor });
            Assert.Equal("HC0078 INVALID_CURSOR /jointVentures", answer.Failure());
        }
    }

    private async Task<string> Cursor(string connection) =>
        (await api.Answer($"{{ list: {connection} {{ pageInfo {{ endCursor startCursor }} }} }}")).At("data", "list", "pageInfo", "endCursor").GetString()!;
}
