using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Documents;

/// <summary>The directory has no mutations and no subscriptions; saying so beats saying that their fields do not exist.</summary>
public static class QueriesAlone
{
    /// <summary>Refuses a document with any other operation.</summary>
    /// <exception cref="OperationException">It has one.</exception>
    public static void Check(GraphQLDocument document)
    {
        var other = document.Definitions.OfType<GraphQLOperationDefinition>().FirstOrDefault(x => x.Operation != OperationType.Query);
        if (other is not null)
        {
            var kind = other.Operation == OperationType.Mutation ? "mutations" : "subscriptions";
            throw new OperationException(new OperationError(
                    ErrorCode.OperationNotSupported, $"The directory has no {kind}: it is read by queries alone.")
                .At(DocumentPlace.Of(document, other)));
        }
    }
}
