using System.Net;
using System.Text.Json;

namespace JointVentures.Tests.Transport;

/// <summary>What a client asserts of an answer.</summary>
public static class Answers
{
    public const string Json = "application/json; charset=utf-8";

    public const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";

    /// <summary>The answer is data, with the status 200.</summary>
    public static async Task<JsonElement> HasDataAsync(this HttpResponseMessage response, string contentType = Json)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{(int)response.StatusCode}: {body}");
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        return JsonElement.Parse(body).GetProperty("data");
    }

    /// <summary>The answer is one error of this status, code and reason, with a message and nothing else.</summary>
    public static async Task<JsonElement> IsRefusedAsync(
        this HttpResponseMessage response, int status, string code, string reason, string contentType = Json)
    {
        var body = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode}: {body}");
        Assert.Equal(contentType, response.Content.Headers.ContentType?.ToString());
        var error = Assert.Single(JsonElement.Parse(body).GetProperty("errors").EnumerateArray());
        var extensions = error.GetProperty("extensions");
        Assert.Equal((code, reason), (extensions.GetProperty("code").GetString(), extensions.GetProperty("reason").GetString()));
        Assert.NotEqual("", error.GetProperty("message").GetString());
        return extensions;
    }
}
