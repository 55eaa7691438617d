using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Documents;

/// <summary>
/// How often a question about the schema goes through the same list of a type. Twenty levels of types in types would be more
/// answers than any machine holds; no tool asks for them.
/// </summary>
public static class IntrospectionDepth
{
    private const int Most = 1;

    /// <summary>Refuses a document that goes through the same list of types again inside itself.</summary>
    /// <param name="document">A valid document: its fragments form no cycle.</param>
    /// <exception cref="OperationException">It does.</exception>
    public static void Check(PreparedDocument document)
    {
        // Only the types of introspection have fields of these names.
        foreach (var list in new[] { "fields", "inputFields", "interfaces", "possibleTypes" })
        {
            var depths = new SelectionDepth(document, field => field.Name.Value == list ? 1 : 0);
            foreach (var operation in document.Document.Definitions.OfType<GraphQLOperationDefinition>())
            {
                if (depths.Of(operation.SelectionSet) > Most)
                {
                    throw new OperationException(new OperationError(
                            ErrorCode.IntrospectionDepth,
                            $"Maximum allowed introspection depth exceeded: ask for `{list}` once, and for further types by their names.")
                        .At(DocumentPlace.Of(document.Document, operation)));
                }
            }
        }
    }
}
