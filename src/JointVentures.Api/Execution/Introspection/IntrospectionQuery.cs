using GraphQLParser.AST;

namespace JointVentures.Api.Execution.Introspection;

/// <summary>The part of an operation that asks about the schema, as an operation of its own for the engine.</summary>
/// <param name="Document">The document with that operation alone, and all fragments.</param>
/// <param name="Operation">The operation.</param>
/// <param name="Names">The response names of its fields.</param>
public sealed record IntrospectionQuery(GraphQLDocument Document, GraphQLOperationDefinition Operation, IReadOnlyList<string> Names);
