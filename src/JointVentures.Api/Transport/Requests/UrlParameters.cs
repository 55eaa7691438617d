using System.Text;
using System.Text.Json;
using JointVentures.Api.Operations;
using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Requests;

/// <summary>Reads the parameters of a query from a URL (GraphQL over HTTP, section 5.3). An empty parameter is not given.</summary>
public static class UrlParameters
{
    /// <summary>Reads the URL.</summary>
    /// <param name="url">Its parameters.</param>
    /// <exception cref="RefusedRequestException">It has no query, or a wrong parameter.</exception>
    public static ParsedRequest Parse(IQueryCollection url)
    {
        var query = Single(url, "query") ?? throw new RefusedRequestException(HttpRefusals.QueryMissingInUrl);
        var operationName = Single(url, "operationName");
        Json(url, "extensions")?.Dispose();
        var json = Json(url, "variables");
        var variables = json is null ? default : JsonParameter.ObjectOrNull(json.RootElement, "variables");
        return new ParsedRequest(new OperationRequest(query, operationName, variables, QueriesOnly: true), json);
    }

    private static JsonDocument? Json(IQueryCollection url, string name)
    {
        if (Single(url, name) is not { } text)
        {
            return null;
        }

        var json = RequestJson.Parse(Encoding.UTF8.GetBytes(text), JsonParameter.NoObject(name));
        try
        {
            JsonParameter.ObjectOrNull(json.RootElement, name);
            return json;
        }
        catch
        {
            json.Dispose();
            throw;
        }
    }

    private static string? Single(IQueryCollection url, string name)
    {
        var values = url[name];
        if (values.Count > 1)
        {
            throw new RefusedRequestException(HttpRefusals.RepeatedParameter(name));
        }

        return (string?)values is { Length: > 0 } value ? value : null;
    }
}
