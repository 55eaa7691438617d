using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents.Syntax;

/// <summary>
/// Parses documents. The parser takes the square of the column to tell of a mistake: of half a minute for one at the end of the
/// largest line. So a long document is parsed first with each of its tokens on a line of its own, where columns are small.
/// </summary>
public static class DocumentSyntax
{
    // The parser's own limit counts every construct, a level of fields being about two of them.
    private const int ParserDepth = 120;

    // What is shorter may have its mistakes told by the parser itself.
    private const int Short = 2_000;

    /// <summary>The document that a text states.</summary>
    /// <param name="written">The text, as a client wrote it.</param>
    /// <param name="limits">How many tokens it may have.</param>
    /// <exception cref="OperationException">Its syntax is wrong, it is nested too deep or has too many tokens.</exception>
    public static GraphQLDocument Parse(string written, OperationLimits limits)
    {
        var text = LoneReturns.AsFeeds(written);
        var tokens = DocumentTokens.Of(text, limits);
        try
        {
            if (text.Length > Short)
            {
                Parsed(tokens.Lines);
            }

            var document = Parsed(tokens.Text);
            return document.Definitions.Count > 0 ? document : throw Wrong("The document is empty: put a query into it.", text, text.Length);
        }
        catch (GraphQLSyntaxErrorException exception)
        {
            throw text.Length > Short
                ? Wrong(exception.Description, text, tokens.Place(exception.Location))
                : Wrong(exception.Description, exception.Location);
        }
        catch (GraphQLMaxDepthExceededException exception)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.ExecutionDepth, "The document is nested deeper than allowed: ask for the inner rows by their ids.")
                .At(text.Length > Short ? At(text, tokens.Place(exception.Location)) : At(exception.Location)));
        }
    }

    /// <summary>The error of a mistake.</summary>
    /// <param name="problem">What is wrong.</param>
    /// <param name="text">The document.</param>
    /// <param name="place">Where, counted in characters from 0.</param>
    public static OperationException Wrong(string problem, string text, int place) =>
        Wrong(problem, Location.FromLinearPosition(text, place));

    private static GraphQLDocument Parsed(string text) =>
        Parser.Parse(text, new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = ParserDepth });

    private static OperationException Wrong(string problem, Location location) => new(
        new OperationError(ErrorCode.SyntaxError, ClientText.ShortenedWithin($"Syntax error: {problem}")).At(At(location)));

    private static SourceLocation At(string text, int place) => At(Location.FromLinearPosition(text, place));

    private static SourceLocation At(Location location) => new(location.Line, location.Column);
}
