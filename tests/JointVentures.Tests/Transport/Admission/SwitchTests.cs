using System.Text.Json;

namespace JointVentures.Tests.Transport.Admission;

public sealed class SwitchTests(SwitchTests.Quiet host) : IClassFixture<SwitchTests.Quiet>
{
    private const string GraphQLResponse = "application/graphql-response+json";
    private const string OwnKey = $"X-Api-Key: {AccessHost.Key}";
    private const string PlainKey = "X-Api-Key: plain-key-77";

    /// <summary>No introspection but for one key, and no page.</summary>
    public sealed class Quiet() : AccessHost(
        ("Access:Introspection", "false"), ("Access:Page", "false"),
        ("Access:Keys:council:Hash", Hash(Key)), ("Access:Keys:council:Allowances:0", "Introspection"),
        ("Access:Keys:plain:Hash", Hash("plain-key-77")));

    [Theory]
    [InlineData("{ __schema { queryType { name } } }", 3)]
    [InlineData("{ dataset { asOf } __type(name: \"Query\") { name } }", 20)]
    [InlineData("{ ...Q } fragment Q on Query { t: __type(name: \"Money\") { name } }", 32)]
    public async Task Questions_about_the_schema_are_refused_whole(string query, int column)
    {
        using var answer = await host.AskedAsync(query);
        using var strict = await host.AskedAsync(query, $"Accept: {GraphQLResponse}", PlainKey);

        await answer.IsRefusedAsync(200, "HC0046", "INTROSPECTION_NOT_ALLOWED");
        await strict.IsRefusedAsync(400, "HC0046", "INTROSPECTION_NOT_ALLOWED", Answers.GraphQLResponse);
        using var body = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        var error = body.RootElement.GetProperty("errors")[0];
        Assert.StartsWith("Introspection is not allowed for the current request.", error.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal(column, error.GetProperty("locations")[0].GetProperty("column").GetInt32());
    }

    [Theory]
    [InlineData("{ __typename }")]
    [InlineData("{ dataset { __typename asOf } }")]
    [InlineData("{ __typename @include(if: true) regions(first: 1) { __typename nodes { __typename } } }")]
    public async Task Names_of_types_stay(string query)
    {
        using var answer = await host.AskedAsync(query);

        await answer.HasDataAsync();
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    [InlineData("/graphql/schema.graphql?types=Money")]
    [InlineData("/graphql/sdl")]
    public async Task The_schema_as_a_file_goes_with_introspection(string url)
    {
        using var answer = await host.GotAsync(url);
        using var allowed = await host.GotAsync(url, OwnKey);

        await answer.IsRefusedAsync(403, "HC0046", "INTROSPECTION_NOT_ALLOWED");
        Assert.Equal(200, (int)allowed.StatusCode);
    }

    [Fact]
    public async Task A_key_can_allow_it_though_the_same_query_was_refused_to_others()
    {
        const string Query = "{ __schema { queryType { name } } }";
        using var refused = await host.AskedAsync(Query, PlainKey);
        using var answer = await host.AskedAsync(Query, OwnKey);
        using var again = await host.AskedAsync(Query);

        await refused.IsRefusedAsync(200, "HC0046", "INTROSPECTION_NOT_ALLOWED");
        await answer.HasDataAsync();
        await again.IsRefusedAsync(200, "HC0046", "INTROSPECTION_NOT_ALLOWED");
    }

    [Fact]
    public async Task A_browser_gets_no_page_and_none_of_its_files()
    {
        using var page = await host.GotAsync("/graphql", "Accept: text/html, */*;q=0.8");
        using var file = await host.GotAsync("/workbench/index.html");

        await page.IsRefusedAsync(400, "HC0013", "QUERY_MISSING");
        await file.IsRefusedAsync(404, "NOT_FOUND", "NOT_FOUND");
    }
}
