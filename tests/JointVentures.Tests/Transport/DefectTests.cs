using System.Net;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Transport;

public sealed class DefectTests : IDisposable
{
    private readonly ServedProgram _host = new();

    [Fact]
    public async Task A_store_that_breaks_while_it_is_served_is_an_error_that_tells_nothing_of_the_inside()
    {
        Assert.Equal(HttpStatusCode.OK, (await _host.GetAsync("/graphql?query={dataset{version}}")).StatusCode);
        using (var store = new SqliteConnection($"Data Source={_host.Store};Pooling=False"))
        {
            store.Open();
            using var command = store.CreateCommand();
            command.CommandText = "alter table \"Dataset\" rename to \"Elsewhere\"";
            command.ExecuteNonQuery();
        }

        var response = await _host.GetAsync("/graphql?query={dataset{version}}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync();
        using var json = JsonDocument.Parse(text);
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("data").ValueKind);
        Assert.Equal("INTERNAL_ERROR", json.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
        Assert.DoesNotContain("Dataset", text, StringComparison.Ordinal);
        Assert.DoesNotContain("SQL", text, StringComparison.OrdinalIgnoreCase);
    }

    public void Dispose() => _host.Dispose();
}
