using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>Parses and validates a document, once for all requests that carry it.</summary>
/// <param name="schema">The schema that it must fit.</param>
/// <param name="limits">What a document may ask.</param>
public sealed class DocumentReader(ISchema schema, OperationLimits limits)
{
    // The parser's own limit counts every construct, a level of fields being about two of them.
    private const int ParserDepth = 120;

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

        var document = Parse(text);
        DocumentSize.Check(document, limits);
        MergeBudget.Check(document, limits);
        ExecutableDefinitions.Check(document, limits);
        QueriesAlone.Check(document);
        InputVariables.Check(document, schema, limits);
        await ValidateAsync(document);
        var prepared = new PreparedDocument(text, document);
        DocumentDepth.Check(prepared, limits);
        IntrospectionDepth.Check(prepared);
        return prepared;
    }

    private static GraphQLDocument Parse(string text)
    {
        try
        {
            var document = Parser.Parse(LoneReturns.AsFeeds(text), new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = ParserDepth });
            return document.Definitions.Count > 0 ? document : throw Empty(document);
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            throw new OperationException(new OperationError(ErrorCode.SyntaxError, ClientText.ShortenedWithin($"Syntax error: {exception.Description}"))
                .At(new(exception.Location.Line, exception.Location.Column)));
        }
        catch (GraphQLMaxDepthExceededException exception)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.ExecutionDepth, "The document is nested deeper than allowed: ask for the inner rows by their ids.")
                .At(new(exception.Location.Line, exception.Location.Column)));
        }
    }

    // A document of comments alone is none (specification, section 2.2), though the parser takes it for one.
    private static OperationException Empty(GraphQLDocument document)
    {
        var end = Location.FromLinearPosition(document.Source, document.Source.Length);
        return new OperationException(new OperationError(ErrorCode.SyntaxError, "Syntax error: The document is empty: put a query into it.")
            .At(new(end.Line, end.Column)));
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
        foreach (var rule in DocumentValidator.CoreRules)
        {
            if (await rule.GetPreNodeVisitorAsync(context) is { } visitor)
            {
                visitors.Add(visitor);
            }
        }

        visitors.Add(new ReadableValues());
        visitors.Add(new EnoughErrors(limits.ValidationErrors));
        try
        {
            await new BasicVisitor(visitors).VisitAsync(document, new BasicVisitor.State(context));
        }
        catch (EnoughErrorsException)
        {
            // What is found so far is told.
        }

        if (context.HasErrors)
        {
            throw new OperationException([.. context.Errors.Take(limits.ValidationErrors).Select(ValidationFailure.Of)]);
        }
    }
}
