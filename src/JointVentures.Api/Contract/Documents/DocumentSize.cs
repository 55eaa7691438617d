using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>
/// How many fields a document selects and how many fragments it defines, checked before validation, whose cost grows faster than
/// they do.
/// </summary>
public static class DocumentSize
{
    /// <summary>Refuses a document with too many fields or fragments.</summary>
    /// <exception cref="OperationException">It has more than the limit.</exception>
    public static void Check(GraphQLDocument document, OperationLimits limits)
    {
        // The engine compares fragments by pairs, one call inside the other: some hundred would end the process.
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().Count();
        if (fragments > limits.Fragments)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.TooManyFragments, "The document defines more fragments than allowed: write some of them out, or split it.")
                .With("fragments", fragments)
                .With("maxFragments", limits.Fragments));
        }

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
            .With("maxFields", limits.Fields));

    private static int Count(GraphQLSelectionSet? selections) => selections?.Selections.Sum(selection => selection switch
    {
        GraphQLField field => 1 + Count(field.SelectionSet),
        GraphQLInlineFragment fragment => Count(fragment.SelectionSet),
        _ => 1,
    }) ?? 0;
}
