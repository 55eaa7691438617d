using JointVentures.Api.Access;
using JointVentures.Api.Transport.Admission;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;
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

    /// <summary>Answers the request.</summary>
    /// <param name="http">A request of any method.</param>
    /// <exception cref="RefusedRequestException">There is nothing to answer it with.</exception>
    public Task AnswerAsync(HttpContext http)
    {
        var request = http.Request;
        if (HttpMethods.IsPost(request.Method))
        {
            var caller = gate.Admit(http);
            return posts.AnswerAsync(http, accepts.Read(request.Headers.Accept), caller);
        }

        if (HttpMethods.IsOptions(request.Method))
        {
            http.Response.StatusCode = StatusCodes.Status204NoContent;
            http.Response.Headers.Allow = HttpRefusals.MethodNotAllowed.Header!.Value.Value;
            return Task.CompletedTask;
        }

        return HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)
            ? GetAsync(http)
            : throw new RefusedRequestException(HttpRefusals.MethodNotAllowed);
    }

    private Task GetAsync(HttpContext http)
    {
        var url = http.Request.Query;
        if (url.ContainsKey("sdl"))
        {
            return schema.AnswerAsync(http);
        }

        gets.Begin(http.Response);
        var accept = accepts.Read(http.Request.Headers.Accept);
        var asksNothing = StringValues.IsNullOrEmpty(url["query"]) && StringValues.IsNullOrEmpty(url["id"]);
        return _hasPage && asksNothing && accept.PrefersPage()
            ? workbench.SendPageAsync(http)
            : gets.AnswerAsync(http, accept, gate.Admit(http));
    }
}
