using GraphQL;
using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Documents.Merging;

/// <summary>A field among those that are answered together under one response name.</summary>
/// <param name="Node">The field as written.</param>
/// <param name="Parent">The type that it is selected on; null where the document names none of the schema's.</param>
/// <param name="Owner">The field whose selections it is one of; null at the root.</param>
internal sealed record MergedField(GraphQLField Node, IGraphType? Parent, MergedField? Owner)
{
    /// <summary>The name that its value has in the answer.</summary>
    public ROM ResponseName => (Node.Alias?.Name ?? Node.Name).Value;

    /// <summary>Its type; null where the parent does not have the field, and for the fields that every schema has.</summary>
    public IGraphType? Type { get; } = (Parent as IComplexGraphType)?.GetField(Node.Name)?.ResolvedType;

    /// <summary>The type that its own selections are on.</summary>
    public IGraphType? NamedType => Type?.GetNamedType();
}
