using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JointVentures.Benchmarks.Hand;

/// <summary>The way by hand to ventures that a text finds, over raw SQLite calls.</summary>
/// <param name="store">The store's file.</param>
public sealed class SearchEndpoints(string store)
{
    /// <summary>The address.</summary>
    /// <param name="misspelt">Whether the last word is known to be misspelt, which the API has to find out.</param>
    public static string Path(bool misspelt) => misspelt ? "/search/misspelt" : "/search/words";

    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapPost(Path(misspelt: false), (HttpContext http) => AnswerAsync(http, (_, text) => SearchSql.Words(text)));
        app.MapPost(Path(misspelt: true), (HttpContext http) => AnswerAsync(http, (connection, text) =>
        {
            var (others, parts) = SearchSql.LastMisspelt(text);
            return $"{others}({connection.Text(SearchSql.Like, parts)})";
        }));
    }

    private async Task AnswerAsync(HttpContext http, Func<RawConnection, string, string> ask)
    {
        using var body = await HandRequest.ReadAsync(http);
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(bytes, HandFormat.Json))
        using (var connection = RawConnection.Rent(store))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            RawEndpoints.Contains(json, connection.Statement(SearchSql.Page, ask(connection, body.Variable("text").GetString()!)));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await HandRequest.SendAsync(http, bytes.WrittenMemory);
    }
}
