using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Execution.Introspection;

/// <summary>The part of an operation that asks about the schema, as an operation of its own for the engine.</summary>
/// <param name="Document">The document with that operation alone, and all fragments.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Names">The response names of its fields.</param>
/// <param name="Location">Where the first of them stands in the client's document.</param>
public sealed record IntrospectionQuery(
    GraphQLDocument Document, GraphQLOperationDefinition Operation, IReadOnlyList<string> Names, SourceLocation Location);
