using System.Net.Http.Json;
using System.Text.Json;
using JointVentures.Api.Execution.Exports;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Execution.Exports;

/// <summary>The program on a port of its own, where exports are taken as clients take them.</summary>
public class ExportHost : ServedProgram
{
    public ExportHost()
        : this([])
    {
    }

    /// <summary>The same with other settings.</summary>
    internal ExportHost(params (string Name, string Value)[] settings)
        : base(onPort: true, store: null, settings)
    {
    }

    /// <summary>The whole answer of an export, its trailers read.</summary>
    public async Task<HttpResponseMessage> ExportAsync(
        ExportFormat format, string query, object? variables = null, string? language = null)
    {
        using var client = Client();
        return await client.SendAsync(Request(format, query, variables, language));
    }

    /// <summary>The answer of an export whose body the caller reads.</summary>
    public static async Task<HttpResponseMessage> BeginAsync(HttpClient client, ExportFormat format, string query) =>
        await client.SendAsync(Request(format, query), HttpCompletionOption.ResponseHeadersRead);

    /// <summary>All rows of a connection, page by page.</summary>
    /// <param name="connection">The field without its arguments.</param>
    /// <param name="arguments">Its arguments but the page.</param>
    /// <param name="node">What is selected on a row, with braces.</param>
    public async Task<IReadOnlyList<JsonElement>> PagesAsync(string connection, string arguments, string node)
    {
        var rows = new List<JsonElement>();
        string? after = null;
        do
        {
            // As text, for the rows are compared byte by byte.
            var page = JsonElement.Parse(await TextAsync(
                $"query($after: String) {{ list: {connection}(first: 100, after: $after {arguments}) {{ pageInfo {{ hasNextPage endCursor }} nodes {node} }} }}",
                new { after })).GetProperty("data").GetProperty("list");
            rows.AddRange(page.GetProperty("nodes").EnumerateArray());
            var info = page.GetProperty("pageInfo");
            after = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        }
        while (after is not null);
        return rows;
    }

    /// <summary>Writes to the store as another program would.</summary>
    public void Write(string sql, params (string Name, object Value)[] values)
    {
        using var store = new SqliteConnection($"Data Source={Store};Pooling=False");
        store.Open();
        using var command = store.CreateCommand();
        command.CommandText = $"pragma ignore_check_constraints = 1; {sql}";
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        command.ExecuteNonQuery();
    }

    private static HttpRequestMessage Request(ExportFormat format, string query, object? variables = null, string? language = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query, variables }) };
        request.Headers.TryAddWithoutValidation("Accept", format.MediaType);
        if (language is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept-Language", language);
        }

        return request;
    }
}
