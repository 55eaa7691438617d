using System.Net.Http.Json;
using System.Text.Json;
using JointVentures.Tests.Store.Opening;

namespace JointVentures.Tests.Observation;

public class LogTests
{
    private const string Secret = "Sekretnoye";
    private const string Query = "query Slowly($text: String) { jointVentures(where: { name: { ru: { contains: $text, neq: \"Literal\" } } }) { totalCount } }";

    [UnixFact]
    public async Task A_slow_operation_is_logged_with_its_statements_and_their_plans_but_without_values()
    {
        var entry = await LogOfAsync("--Observation:SlowOperation=00:00:00.001");

        var state = entry.GetProperty("State");
        Assert.Equal("Slowly", state.GetProperty("Operation").GetString());
        Assert.Matches("^[0-9a-f]{16}$", state.GetProperty("DocumentHash").GetString());
        var statements = state.GetProperty("Statements").GetString()!;
        Assert.Contains("select count(", statements, StringComparison.Ordinal);
        Assert.Matches("(SCAN|SEARCH) ", statements);
        Assert.DoesNotContain("Literal", entry.GetRawText(), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Secret, entry.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [UnixFact]
    public async Task The_document_is_logged_where_that_is_asked_for_but_no_variable()
    {
        var entry = await LogOfAsync("--Observation:SlowOperation=00:00:00.001", "--Observation:LogDocument=true");

        Assert.Equal(Query, entry.GetProperty("State").GetProperty("Document").GetString());
        Assert.DoesNotContain(Secret, entry.GetRawText(), StringComparison.OrdinalIgnoreCase);
    }

    [UnixFact]
    public async Task Nothing_that_a_client_sends_is_logged()
    {
        using var server = Start("--Observation:SlowOperation=00:00:00", "--Logging:LogLevel:Default=Information");
        using var client = new HttpClient { BaseAddress = await server.ListeningAsync() };

        await AskAsync(client);
        using var refused = await client.PostAsJsonAsync("/graphql", new { query = $"{{ {Secret} }}" });
        using var broken = await client.PostAsync("/graphql", new StringContent(Secret));
        using var missing = await client.GetAsync($"/{Secret}?{Secret}={Secret}");

        server.Stop();
        var (_, said) = await server.EndAsync();
        Assert.Contains("Application is shutting down", said, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, said, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Slowly", said, StringComparison.Ordinal);
    }

    private static ServerProcess Start(params string[] settings) =>
        new(["--Logging:Console:FormatterName=json", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information", .. settings]);

    // The first operation of a process always takes milliseconds.
    private static async Task<JsonElement> LogOfAsync(params string[] settings)
    {
        using var server = Start(settings);
        using var client = new HttpClient { BaseAddress = await server.ListeningAsync() };
        await AskAsync(client);
        using var entry = JsonDocument.Parse(await server.HearAsync("SlowOperations"));
        return entry.RootElement.Clone();
    }

    private static async Task AskAsync(HttpClient client)
    {
        using var answer = await client.PostAsJsonAsync("/graphql", new { query = Query, variables = new { text = Secret } });
        Assert.Contains("\"totalCount\":0", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
