using System.Net;
using System.Text.Json;
using JointVentures.Api.Execution.Exports;

namespace JointVentures.Tests.Execution.Exports;

public sealed class CompletenessTests : IDisposable
{
    private readonly ExportHost _host = new(("Limits:Exports", "1"), ("Limits:WaitForConnection", "00:00:00"));

    public static TheoryData<string> Formats => new(ExportFormat.All.Select(format => format.Extension));

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_failure_half_way_cuts_the_connection_so_that_no_client_takes_a_part_for_the_whole(string extension)
    {
        _host.Write("update JointVentures set LegalForm = 99 where Id = 190");
        var query = LargeExport.Query.Replace(" id ", " id legalForm ", StringComparison.Ordinal);
        using var client = _host.Client();
        using var response = await ExportHost.BeginAsync(client, ExportFormat.All.Single(format => format.Extension == extension), query);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        await Assert.ThrowsAnyAsync<Exception>(() => response.Content.ReadAsByteArrayAsync());
        Assert.Empty(response.TrailingHeaders);
    }

    [Fact]
    public async Task A_failure_before_the_first_byte_is_an_error_as_any_other()
    {
        _host.Write("update JointVentures set LegalForm = 99 where Id = 2");

        using var response = await _host.ExportAsync(ExportFormat.Csv, "{ jointVentures { nodes { id legalForm } } }");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var errors = JsonElement.Parse(await response.Content.ReadAsStringAsync()).GetProperty("errors");
        Assert.Equal("INTERNAL_ERROR", errors[0].GetProperty("extensions").GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_client_that_goes_away_frees_the_place_of_its_export_and_until_then_others_are_asked_to_wait()
    {
        using (var client = _host.Client())
        {
            using var held = await ExportHost.BeginAsync(client, ExportFormat.Ndjson, LargeExport.Query);
            Assert.Equal(HttpStatusCode.OK, held.StatusCode);

            using var second = await _host.ExportAsync(ExportFormat.Csv, "{ regions { nodes { code } } }");
            Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
            Assert.Equal(TimeSpan.FromSeconds(60), second.Headers.RetryAfter!.Delta);

            // Other operations have connections of their own.
            Assert.NotNull((await _host.AskAsync("{ dataset { asOf } }"))["dataset"]);
        }

        HttpStatusCode status;
        do
        {
            using var next = await _host.ExportAsync(ExportFormat.Csv, "{ regions { nodes { code } } }");
            status = next.StatusCode;
        }
        while (status == HttpStatusCode.ServiceUnavailable);
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task All_rows_are_of_one_state_of_the_data_whatever_is_written_meanwhile()
    {
        using var client = _host.Client();
        using var response = await ExportHost.BeginAsync(client, ExportFormat.Ndjson, LargeExport.Query);

        _host.Write("update JointVentures set NameRu = 'written meanwhile'");

        var text = await response.Content.ReadAsStringAsync();
        Assert.EndsWith("{\"end\":true,\"rows\":200}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("written meanwhile", text, StringComparison.Ordinal);
        Assert.Equal("200", Assert.Single(response.TrailingHeaders.GetValues("Export-Rows")));
    }

    [Fact]
    public async Task Two_exports_follow_each_other_on_one_connection()
    {
        using var client = _host.Client();
        for (var i = 0; i < 2; i++)
        {
            using var response = await ExportHost.BeginAsync(client, ExportFormat.Csv, "{ regions { nodes { code } } }");
            Assert.NotEmpty(await response.Content.ReadAsByteArrayAsync());
            Assert.Single(response.TrailingHeaders);
        }
    }

    [Fact]
    public async Task A_file_ends_once_wherever_its_last_row_falls()
    {
        // Some hundred bytes a row: one of them takes the first part just over its size.
        const string Rows = "nodes { id a: name { ru kk en } b: name { ru kk en } c: name { ru kk en } } } }";
        using var client = _host.Client();
        var whole = await BodyAsync($"{{ jointVentures {{ {Rows}");
        for (var rows = 1; rows < 200; rows++)
        {
            var body = await BodyAsync($"{{ jointVentures(first: {rows}) {{ {Rows}");
            Assert.True(whole.AsSpan().StartsWith(body));
        }

        async Task<byte[]> BodyAsync(string query)
        {
            using var response = await ExportHost.BeginAsync(client, ExportFormat.Csv, query);
            var body = await response.Content.ReadAsByteArrayAsync();
            Assert.Single(response.TrailingHeaders.GetValues("Export-Rows"));
            return body;
        }
    }

    public void Dispose() => _host.Dispose();
}
