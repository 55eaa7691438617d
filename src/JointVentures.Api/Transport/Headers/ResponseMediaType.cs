using System.Net.Mime;
using JointVentures.Api.Execution.Exports;

namespace JointVentures.Api.Transport.Headers;

/// <summary>A media type that an operation is answered in.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ContentType">The header Content-Type of the answer; of a refusal, where the answer would be a file.</param>
/// <param name="Format">The kind of file; null where the operation is answered as GraphQL over HTTP has it.</param>
public sealed record ResponseMediaType(string Name, string ContentType, ExportFormat? Format)
{
    /// <summary><c>application/json</c>: 200 for every well-formed request.</summary>
    public static ResponseMediaType Json { get; } = new(MediaTypeNames.Application.Json, "application/json; charset=utf-8", null);

    /// <summary><c>application/graphql-response+json</c>: the status says whether the operation ran.</summary>
    public static ResponseMediaType GraphQLResponse { get; } =
        new("application/graphql-response+json", "application/graphql-response+json; charset=utf-8", null);

    /// <summary>All of them, the one first that wins where a client names two alike.</summary>
    public static IReadOnlyList<ResponseMediaType> All { get; } =
    [
        GraphQLResponse,
        Json,
        .. ExportFormat.All.Select(format => new ResponseMediaType(format.MediaType, GraphQLResponse.ContentType, format)),
    ];
}
