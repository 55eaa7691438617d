using System.Net.Http.Json;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointVentures.Tests.Seed;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JointVentures.Tests.Operations;

/// <summary>The whole program over the published test data, asked as a client asks it.</summary>
/// <param name="store">The data.</param>
public sealed class ServedDirectory(GeneratedStore store) : WebApplicationFactory<Program>
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text of the answer, whatever it says.</summary>
    public async Task<string> SendAsync(string query, object? variables = null)
    {
        using var client = CreateClient();
        using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables });
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>What the answer holds; fails where it holds an error.</summary>
    public async Task<JsonObject> AskAsync(string query, object? variables = null)
    {
        var answer = JsonNode.Parse(await SendAsync(query, variables))!.AsObject();
        Assert.False(answer.ContainsKey("errors"), Indented(answer));
        return answer["data"]!.AsObject();
    }

    /// <summary>The same JSON for a reader, a value a line.</summary>
    public static string Indented(JsonNode json) => json.ToJsonString(Readable);

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Store:Path", store.Path);
    }
}
