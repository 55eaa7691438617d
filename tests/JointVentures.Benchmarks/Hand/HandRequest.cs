using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace JointVentures.Benchmarks.Hand;

/// <summary>What the hand-written endpoints have in common: a body with variables in, bytes out.</summary>
public static class HandRequest
{
    /// <summary>Reads the request's variables.</summary>
    public static async ValueTask<JsonDocument> ReadAsync(HttpContext http) => await JsonDocument.ParseAsync(http.Request.Body);

    /// <summary>A variable.</summary>
    public static JsonElement Variable(this JsonDocument body, string name) => body.RootElement.GetProperty("variables").GetProperty(name);

    /// <summary>Sends the answer.</summary>
    public static async Task SendAsync(HttpContext http, ReadOnlyMemory<byte> answer)
    {
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.ContentLength = answer.Length;
        await http.Response.Body.WriteAsync(answer);
    }
}
