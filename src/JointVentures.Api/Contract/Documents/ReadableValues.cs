using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Inputs;

namespace JointVentures.Api.Contract.Documents;

/// <summary>
/// Refuses a value of a document that the engine's scalar takes and <see cref="LeafReader"/> does not (specification, section
/// 5.6.1), so that every value of a valid document can be read.
/// </summary>
internal sealed class ReadableValues : INodeVisitor
{
    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (node is GraphQLIntValue or GraphQLFloatValue or GraphQLStringValue or GraphQLBooleanValue or GraphQLEnumValue
            && context.TypeInfo.GetInputType()?.GetNamedType() is ScalarGraphType type
            && type.CanParseLiteral((GraphQLValue)node)
            && LeafReader.FromLiteral(type, (GraphQLValue)node) is null)
        {
            context.ReportError(new ValuesOfCorrectTypeError(context, type, node));
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => default;

    private sealed class ValuesOfCorrectTypeError(ValidationContext context, ScalarGraphType type, ASTNode node) : ValidationError(
        context.Document.Source, "5.6.1", $"The value cannot be read: {type.Name} is expected.", node);
}
