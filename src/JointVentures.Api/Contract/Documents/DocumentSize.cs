using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>How much a document has of everything, checked before validation, whose cost grows faster than that does.</summary>
public static class DocumentSize
{
    /// <summary>Refuses a document that has too much of anything.</summary>
    /// <exception cref="OperationException">It has more than a limit.</exception>
    public static void Check(GraphQLDocument document, OperationLimits limits)
    {
        var operations = document.Definitions.OfType<GraphQLOperationDefinition>().ToArray();
        var fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().Count();
        var variables = operations.Sum(operation => operation.Variables?.Items.Count ?? 0);
        var written = WrittenParts.Of(document);
        Check(operations.Length, limits.Operations, ErrorCode.TooManyOperations,
            "The document defines more operations than allowed: send the one to run alone.", "operations", "maxOperations");
        Check(fragments, limits.Fragments, ErrorCode.TooManyFragments,
            "The document defines more fragments than allowed: write some of them out, or split it.", "fragments", "maxFragments");
        Check(variables, limits.Variables, ErrorCode.TooManyVariables,
            "The document declares more variables than allowed: put several values into one input object, or split it.", "variables", "maxVariables");
        Check(written.Aliases, limits.Aliases, ErrorCode.TooManyAliases,
            "The document has more aliases than allowed: split it.", "aliases", "maxAliases");
        Check(written.Directives, limits.Directives, ErrorCode.TooManyDirectives,
            "The document has more directives than allowed: put one on a fragment instead of many on its fields.", "directives", "maxDirectives");
        Check(written.LongestList, limits.ListItems, ErrorCode.ListTooLong,
            "A list has more items than allowed: ask for them in several operations.", "listItems", "maxListItems");
        if (written.Fields > limits.Fields)
        {
            throw TooManyFields(written.Fields, limits);
        }
    }

    /// <summary>The error for too many fields.</summary>
    public static OperationException TooManyFields(long fields, OperationLimits limits) => new(
        new OperationError(ErrorCode.TooManyFields, "The operation selects more fields than allowed: split it.")
            .With("fields", fields)
            .With("maxFields", limits.Fields));

    private static void Check(int count, int most, ErrorCode code, string message, string name, string limit)
    {
        if (count > most)
        {
            throw new OperationException(new OperationError(code, message).With(name, count).With(limit, most));
        }
    }
}
