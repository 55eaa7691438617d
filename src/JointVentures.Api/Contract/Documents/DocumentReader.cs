using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Documents.Merging;
using JointVentures.Api.Contract.Documents.Syntax;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>Parses and validates a document, once for all requests that carry it.</summary>
/// <param name="schema">The schema that it must fit.</param>
/// <param name="limits">What a document may ask.</param>
public sealed class DocumentReader(ISchema schema, OperationLimits limits)
{
    // The engine compares fields with one name by pairs, see FieldsInSetCanMerge.
    private static readonly IValidationRule[] _rules = [.. DocumentValidator.CoreRules.Where(rule => rule is not OverlappingFieldsCanBeMerged)];

    /// <summary>The document that a text states.</summary>
    /// <exception cref="OperationException">Its syntax is wrong, it does not fit the schema, or it is over a limit.</exception>
    public async ValueTask<PreparedDocument> ReadAsync(string text)
    {
        if (text.Length > limits.DocumentCharacters)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.DocumentTooLarge, "The document is longer than allowed: split it, or move values into variables.")
                .With("characters", text.Length)
                .With("maxCharacters", limits.DocumentCharacters));
        }

        var document = DocumentSyntax.Parse(text, limits);
        DocumentSize.Check(document, limits);
        ExecutableDefinitions.Check(document, limits);
        QueriesAlone.Check(document);
        InputVariables.Check(document, schema, limits);
        await ValidateAsync(document);
        var prepared = new PreparedDocument(text, document);
        DocumentDepth.Check(prepared, limits);
        IntrospectionDepth.Check(prepared);
        return prepared;
    }

    // The engine's own validator would also coerce the variables, which belong to the request and not to the document.
    private async ValueTask ValidateAsync(GraphQLDocument document)
    {
        var context = new ValidationContext
        {
            Schema = schema,
            Document = document,
            TypeInfo = new TypeInfo(schema),
            UserContext = new Dictionary<string, object?>(),
            Variables = GraphQL.Inputs.Empty,
            Extensions = GraphQL.Inputs.Empty,
            Metrics = GraphQL.Instrumentation.Metrics.None,
        };
        var visitors = new List<INodeVisitor> { context.TypeInfo };
        foreach (var rule in _rules)
        {
            if (await rule.GetPreNodeVisitorAsync(context) is { } visitor)
            {
                visitors.Add(visitor);
            }
        }

        visitors.Add(new ReadableValues());
        visitors.Add(new EnoughErrors(limits.ValidationErrors));

        // The engine looks up the line of every error, thousands among them that nobody is told of: it gets no text to look in.
        var source = document.Source;
        document.Source = default;
        try
        {
            await new BasicVisitor(visitors).VisitAsync(document, new BasicVisitor.State(context));
            FieldsInSetCanMerge.Check(context, limits);
        }
        catch (EnoughErrorsException)
        {
            // What is found so far is told.
        }
        finally
        {
            document.Source = source;
        }

        if (context.HasErrors)
        {
            throw new OperationException([.. context.Errors.Take(limits.ValidationErrors).Select(error => ValidationFailure.Of(error, document))]);
        }
    }
}
