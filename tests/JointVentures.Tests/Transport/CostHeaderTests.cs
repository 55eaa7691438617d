using System.Net;
using System.Net.Http.Json;
using System.Text.Json;

namespace JointVentures.Tests.Transport;

/// <summary>The header <c>GraphQL-Cost</c>.</summary>
public sealed class CostHeaderTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Cheap = "{ regions(first: 2) { nodes { code } } }";
    private const string CheapCost = """{"operationCost":{"fieldCost":11,"typeCost":4}}""";
    private const string Dear = "{ regions(first: 100) { nodes { ventures(first: 100) { nodes { investments(first: 100) { nodes { kind } } } } } } }";
    private const string DearCost = """{"operationCost":{"fieldCost":111111,"typeCost":1020202}}""";

    public static TheoryData<string> MediaTypes => new(Answers.Json, Answers.GraphQLResponse);

    [Theory]
    [MemberData(nameof(MediaTypes))]
    public async Task A_report_stands_beside_the_data(string mediaType)
    {
        foreach (var word in (string[])["report", "REPORT", "Report"])
        {
            var (status, answer) = await AskAsync(Cheap, word, mediaType);

            Assert.Equal(200, status);
            Assert.Equal(["data", "extensions"], answer.EnumerateObject().Select(member => member.Name));
            Assert.Equal(CheapCost, answer.GetProperty("extensions").GetRawText());
        }
    }

    [Theory]
    [MemberData(nameof(MediaTypes))]
    public async Task Validate_tells_the_cost_alone_and_enforces_nothing(string mediaType)
    {
        foreach (var (query, cost) in ((string, string)[])[(Cheap, CheapCost), (Dear, DearCost)])
        {
            var (status, answer) = await AskAsync(query, "Validate", mediaType);

            Assert.Equal(200, status);
            Assert.Equal($$"""{"extensions":{{cost}}}""", answer.GetRawText());
        }
    }

    [Theory]
    [InlineData(Answers.Json, 200)]
    [InlineData(Answers.GraphQLResponse, 400)]
    public async Task An_operation_that_costs_too_much_is_refused_and_a_report_says_what_it_costs(string mediaType, int status)
    {
        var (plainStatus, plain) = await AskAsync(Dear, null, mediaType);
        var (reportedStatus, reported) = await AskAsync(Dear, "report", mediaType);

        Assert.Equal((status, status), (plainStatus, reportedStatus));
        Assert.Equal(["errors"], plain.EnumerateObject().Select(member => member.Name));
        Assert.Equal(
            """{"code":"HC0047","reason":"COST_EXCEEDED","fieldCost":111111,"maxFieldCost":50000}""",
            plain.GetProperty("errors")[0].GetProperty("extensions").GetRawText());
        Assert.Equal(plain.GetProperty("errors").GetRawText(), reported.GetProperty("errors").GetRawText());
        Assert.Equal(DearCost, reported.GetProperty("extensions").GetRawText());
    }

    [Fact]
    public async Task Where_fields_fail_a_report_stands_behind_the_errors()
    {
        var (_, answer) = await AskAsync("{ regions(first: -1) { nodes { code } } }", "report", Answers.Json);

        Assert.Equal(["data", "errors", "extensions"], answer.EnumerateObject().Select(member => member.Name));
    }

    [Theory]
    [InlineData("{ nothing }")]
    [InlineData("query($n: Int!) { regions(first: $n) { totalCount } }")]
    public async Task What_is_refused_before_its_cost_is_known_has_no_report(string query)
    {
        foreach (var word in (string[])["report", "validate"])
        {
            var (_, answer) = await AskAsync(query, word, Answers.Json);
            Assert.Equal(["errors"], answer.EnumerateObject().Select(member => member.Name));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("yes")]
    [InlineData("report, validate")]
    public async Task Another_word_asks_nothing(string word)
    {
        var (_, answer) = await AskAsync(Cheap, word, Answers.Json);

        Assert.Equal(["data"], answer.EnumerateObject().Select(member => member.Name));
    }

    [Fact]
    public async Task A_cache_cannot_take_an_answer_with_its_cost_for_one_without()
    {
        var url = "/graphql?query=" + Uri.EscapeDataString(Cheap);
        var plain = await host.GetAsync(url);
        foreach (var word in (string[])["report", "validate"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.Add("GraphQL-Cost", word);
            request.Headers.Add("If-None-Match", plain.Headers.ETag!.ToString());
            var told = await host.SendAsync(request);

            Assert.Equal(HttpStatusCode.OK, told.StatusCode);
            Assert.Contains(CheapCost, await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.Null(told.Headers.ETag);
            Assert.Equal("no-store", told.Headers.CacheControl?.ToString());
            Assert.Equal(plain.Headers.Vary, told.Headers.Vary);
        }

        Assert.Contains("GraphQL-Cost", plain.Headers.Vary);
    }

    [Theory]
    [InlineData("{ regions { nodes { code } } }", 11, 102)]
    [InlineData("{ regions(first: 1000000) { nodes { code } } }", 11, 102)]
    [InlineData("{ regions(first: 5) { nodes { code name { ru } } } }", 16, 12)]
    public async Task A_file_costs_what_the_largest_page_does_unless_it_is_smaller(string query, int field, int type)
    {
        var (status, answer) = await AskAsync(query, "validate", "text/csv");

        Assert.Equal(200, status);
        Assert.Equal(
            $"{field} {type}",
            $"{answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("fieldCost")} {answer.GetProperty("extensions").GetProperty("operationCost").GetProperty("typeCost")}");
    }

    [Fact]
    public async Task A_file_that_costs_too_much_is_refused()
    {
        using var request = Request(
            "{ jointVentures(where: { region: { ventures: { some: { sector: { ventures: { some: { employees: { gt: 1 } } } } } } } }) { nodes { id } } }", null);

        await (await host.SendAsync(request, "text/csv")).IsRefusedAsync(400, "HC0047", "COST_EXCEEDED", Answers.GraphQLResponse);
    }

    private async Task<(int Status, JsonElement Answer)> AskAsync(string query, string? word, string accept)
    {
        using var request = Request(query, word);
        var response = await host.SendAsync(request, accept);
        return ((int)response.StatusCode, JsonElement.Parse(await response.Content.ReadAsStringAsync()));
    }

    private static HttpRequestMessage Request(string query, string? word)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        if (word is not null)
        {
            request.Headers.TryAddWithoutValidation("GraphQL-Cost", word);
        }

        return request;
    }
}
