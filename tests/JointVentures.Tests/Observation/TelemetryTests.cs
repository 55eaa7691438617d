using System.Net.Http.Json;
using JointVentures.Tests.Store.Opening;

namespace JointVentures.Tests.Observation;

public class TelemetryTests
{
    private const string Secret = "Sekretnoye";
    private const string Query = "query Watched($text: String) { jointVentures(where: { name: { ru: { contains: $text } } }) { nodes { id } } }";

    [UnixFact]
    public async Task Operations_are_traced_and_measured_for_the_collector_that_the_environment_names()
    {
        await using var collector = await TestCollector.StartAsync();

        await ServeAsync(
            $"--OTEL_EXPORTER_OTLP_ENDPOINT={collector.Address}", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf", "--OTEL_SERVICE_NAME=directory-test");

        var traces = collector.Received("/v1/traces");
        Assert.All(
            (string[])["directory-test", "graphql.operation.name", "Watched", "graphql.operation.type", "graphql.document.hash", "jointventures.operation.rows"],
            text => Assert.Contains(text, traces, StringComparison.Ordinal));
        var metrics = collector.Received("/v1/metrics");
        Assert.All(
            (string[])
            [
                "jointventures.operation.duration", "jointventures.operation.rows", "jointventures.plan.lookups", "jointventures.exports.active",
                "jointventures.operations.waiting", "jointventures.store.size", "http.server.request.duration", "Watched",
            ],
            text => Assert.Contains(text, metrics, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, traces + metrics, StringComparison.Ordinal);
        Assert.DoesNotContain("contains", traces + metrics, StringComparison.Ordinal);
    }

    [UnixFact]
    public async Task Only_what_is_asked_for_is_sent()
    {
        await using var collector = await TestCollector.StartAsync();

        await ServeAsync(
            $"--OTEL_EXPORTER_OTLP_METRICS_ENDPOINT={collector.Address}/v1/metrics", "--OTEL_EXPORTER_OTLP_PROTOCOL=http/protobuf");

        Assert.Contains("joint-ventures", collector.Received("/v1/metrics"), StringComparison.Ordinal);
        Assert.Empty(collector.Received("/v1/traces"));
    }

    // What was measured last is sent at the end of the process.
    private static async Task ServeAsync(params string[] settings)
    {
        using var server = new ServerProcess([.. settings, "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information"]);
        using (var client = new HttpClient { BaseAddress = await server.ListeningAsync() })
        {
            for (var i = 0; i < 3; i++)
            {
                using var posted = await client.PostAsJsonAsync("/graphql", new { query = Query, variables = new { text = Secret } });
                posted.EnsureSuccessStatusCode();
            }

            using var export = new HttpRequestMessage(HttpMethod.Get, $"/graphql?query={Uri.EscapeDataString($"{{ partners(where: {{ name: {{ ru: {{ neq: \"{Secret}\" }} }} }}) {{ nodes {{ id }} }} }}")}");
            export.Headers.Accept.ParseAdd("application/x-ndjson");
            using var file = await client.SendAsync(export);
            Assert.Contains("\"end\":true", await file.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        server.Stop();
        Assert.Equal(0, (await server.EndAsync()).ExitCode);
    }
}
