using System.Buffers;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JointVentures.Benchmarks.Hand;

/// <summary>Statistics by hand, over Microsoft.Data.Sqlite.</summary>
/// <param name="store">The store's file.</param>
public sealed class StatisticsEndpoints(string store)
{
    /// <summary>The address of one of them.</summary>
    public static string Path(HandStatistics asked) => $"/statistics/{asked.Name}";

    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        foreach (var asked in HandStatistics.All)
        {
            app.MapPost(Path(asked), (HttpContext http) => AnswerAsync(http, asked));
        }
    }

    private async Task AnswerAsync(HttpContext http, HandStatistics asked)
    {
        using var body = await HandRequest.ReadAsync(http);
        var bytes = new ArrayBufferWriter<byte>(16 * 1024);
        using (var json = new Utf8JsonWriter(bytes, HandFormat.Json))
        using (var connection = AdoConnection.Rent(store))
        using (var row = connection.Read(asked.Sql))
        {
            json.WriteStartObject();
            json.WriteStartObject("data");
            json.WriteStartArray("groups");
            while (row.Read())
            {
                json.WriteStartObject();
                asked.Write(json, row);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        await HandRequest.SendAsync(http, bytes.WrittenMemory);
    }
}
