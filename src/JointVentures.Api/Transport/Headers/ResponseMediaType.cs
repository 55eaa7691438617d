namespace JointVentures.Api.Transport.Headers;

/// <summary>In which of the two media types of GraphQL over HTTP an operation is answered.</summary>
public enum ResponseMediaType
{
    /// <summary><c>application/json</c>: 200 for every well-formed request.</summary>
    Json,

    /// <summary><c>application/graphql-response+json</c>: the status says whether the operation ran.</summary>
    GraphQLResponse,
}
