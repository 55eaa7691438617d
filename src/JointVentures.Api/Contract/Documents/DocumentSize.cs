using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>How many fields a document selects, checked before validation, whose cost grows faster than they do.</summary>
public static class DocumentSize
{
    /// <summary>Refuses a document with too many fields.</summary>
    /// <exception cref="OperationException">It has more than the limit.</exception>
    public static void Check(GraphQLDocument document, OperationLimits limits)
    {
        var fields = document.Definitions.OfType<GraphQLExecutableDefinition>().Sum(x => Count(x.SelectionSet));
        if (fields > limits.Fields)
        {
            throw TooManyFields(fields, limits);
        }
    }

    /// <summary>The error for too many fields.</summary>
    public static OperationException TooManyFields(long fields, OperationLimits limits) => new(
        new OperationError(ErrorCode.TooManyFields, "The operation selects more fields than allowed: split it.")
            .With("fields", fields)
            .With("maxFields", (long)limits.Fields));

    private static int Count(GraphQLSelectionSet? selections) => selections?.Selections.Sum(selection => selection switch
    {
        GraphQLField field => 1 + Count(field.SelectionSet),
        GraphQLInlineFragment fragment => Count(fragment.SelectionSet),
        _ => 1,
    }) ?? 0;
}
