using JointVentures.Api.Access;
using JointVentures.Api.Transport.Admission;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;
using JointVentures.Api.Transport.Requests;
using Microsoft.Extensions.Primitives;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>The one URL of the API: operations for programs, the schema for tools, the page for a person.</summary>
/// <param name="gate">Knows who may ask.</param>
/// <param name="settings">Say whether there is a page.</param>
/// <param name="posts">Answers what is posted.</param>
/// <param name="gets">Answers queries in the URL.</param>
/// <param name="schema">Gives the schema.</param>
/// <param name="workbench">Gives the page.</param>
/// <param name="accepts">Reads what a client accepts.</param>
public sealed class GraphQLEndpoint(
    Gate gate,
    AccessSettings settings,
    PostEndpoint posts,
    GetEndpoint gets,
    SchemaEndpoint schema,
    Workbench workbench,
    RememberedHeader<AcceptHeader> accepts)
{
    private readonly bool _hasPage = settings.Page;

    // Each of them can say which document to run.
    private static readonly string[] _documentParameters = ["query", "id", "documentId", "extensions"];

    /// <summary>Answers the request.</summary>
    /// <param name="http">A request of any method.</param>
    /// <exception cref="RefusedRequestException">There is nothing to answer it with.</exception>
    public Task AnswerAsync(HttpContext http) => AnswerAsync(http, null);

    /// <summary>Answers a request at the URL of a stored document.</summary>
    /// <param name="http">A request of any method, the path of which fits <see cref="PathParameters.Pattern"/>.</param>
    /// <exception cref="RefusedRequestException">There is nothing to answer it with.</exception>
    public Task AnswerStoredAsync(HttpContext http) => AnswerAsync(http, PathParameters.Of(http));

    private Task AnswerAsync(HttpContext http, PathParameters? path)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            var caller = gate.Admit(http);
            return posts.AnswerAsync(http, accepts.Read(request.Headers.Accept), path, caller);
        }

        if (HttpMethods.IsOptions(request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            http.Response.Headers.Allow = HttpRefusals.MethodNotAllowed.Header!.Value.Value;
            return Task.CompletedTask;
        }

        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? GetAsync(http, path)
            : throw new RefusedRequestException(HttpRefusals.MethodNotAllowed);
    }

    private Task GetAsync(HttpContext http, PathParameters? path)
    {
        var url = http.Request.Query;
        if (path is null && url.ContainsKey("sdl"))
        {
            return schema.AnswerAsync(http);
        }

        gets.Begin(http.Response);
        var accept = accepts.Read(http.Request.Headers.Accept);
        return _hasPage && path is null && accept.PrefersPage() && AsksNothing(url)
            ? workbench.SendPageAsync(http)
            : gets.AnswerAsync(http, accept, path, gate.Admit(http));
    }

    private static bool AsksNothing(IQueryCollection url) => Array.TrueForAll(_documentParameters, name => StringValues.IsNullOrEmpty(url[name]));
}
