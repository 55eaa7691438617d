using System.Buffers;
using System.Text.Json;
using JointVentures.Benchmarks.Operations;
using JointVentures.Directory.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JointVentures.Benchmarks.Hand;

/// <summary>The two ways by hand to ventures by their names, over raw SQLite calls.</summary>
/// <param name="store">The store's file.</param>
public sealed class NameEndpoints(string store)
{
    /// <summary>The address of a way.</summary>
    public static string Path(string way, string comparison, VentureOrder order) =>
        $"/names/{way}/{comparison}/{(order == VentureOrder.Standard ? "default" : "largest")}";

    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        foreach (var way in NameSql.Ways)
        {
            foreach (var comparison in NameSql.Comparisons)
            {
                foreach (var order in (VentureOrder[])[VentureOrder.Standard, VentureOrder.Largest])
                {
                    var sql = NameSql.Page(way, comparison, order.Sql);
                    app.MapPost(Path(way, comparison, order), (HttpContext http) => AnswerAsync(http, sql, way == NameSql.Text));
                }
            }
        }
    }

    private async Task AnswerAsync(HttpContext http, string sql, bool asksLetters)
    {
        using var body = await HandRequest.ReadAsync(http);
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(bytes, HandFormat.Json))
        using (var connection = RawConnection.Rent(store))
        {
            var word = TextFolding.Fold(body.Variable("text").GetString()!);
            json.WriteStartObject();
            json.WriteStartObject("data");
            RawEndpoints.Contains(json, asksLetters ? connection.Statement(sql, word, NameSql.Letters(word)) : connection.Statement(sql, word));
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await HandRequest.SendAsync(http, bytes.WrittenMemory);
    }
}
