using GraphQL.Validation;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Documents;

/// <summary>Ends validation once there are as many errors as an answer tells: a bad document is not worth the rest of the work.</summary>
/// <param name="most">How many an answer tells.</param>
internal sealed class EnoughErrors(int most) : INodeVisitor
{
    /// <inheritdoc/>
    public ValueTask EnterAsync(ASTNode node, ValidationContext context) => default;

    /// <inheritdoc/>
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) =>
        context.HasErrors && context.Errors.Count() >= most ? throw new EnoughErrorsException() : default;
}

/// <summary>There are as many errors as an answer tells.</summary>
internal sealed class EnoughErrorsException : Exception;
