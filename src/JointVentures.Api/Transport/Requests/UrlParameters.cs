using System.Text;
using System.Text.Json;
using JointVentures.Api.Operations;
using JointVentures.Api.Operations.Stored;
using JointVentures.Api.Transport.Answers;

namespace JointVentures.Api.Transport.Requests;

/// <summary>Reads the parameters of a query from a URL (GraphQL over HTTP, section 5.3). An empty parameter is not given.</summary>
public static class UrlParameters
{
    /// <summary>Reads the URL.</summary>
    /// <param name="url">Its parameters.</param>
    /// <param name="path">What its path says; null where it says nothing.</param>
    /// <exception cref="RefusedRequestException">It has no document, or a wrong parameter.</exception>
    public static ParsedRequest Parse(IQueryCollection url, PathParameters? path)
    {
        var query = path is null ? Single(url, "query") : null;
        var operationName = Single(url, "operationName");
        var hash = Hash(url);
        var reference = query is null ? Id(url, path) ?? hash ?? throw new RefusedRequestException(HttpRefusals.QueryMissingInUrl) : hash;
        var json = Json(url, "variables");
        var variables = json is null ? default : JsonParameter.ObjectOrNull(json.RootElement, "variables");
        return new ParsedRequest(
            new OperationRequest(query ?? "", path?.OperationName ?? operationName, variables, QueriesOnly: true) { Reference = reference }, json);
    }

    private static DocumentReference? Id(IQueryCollection url, PathParameters? path) =>
        (path?.Id ?? Single(url, "id") ?? Single(url, "documentId")) is { } id ? StoredReference.OfId(id) : null;

    private static DocumentReference? Hash(IQueryCollection url)
    {
        using var extensions = Json(url, "extensions");
        return extensions is null ? null : StoredReference.OfExtensions(extensions.RootElement);
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
