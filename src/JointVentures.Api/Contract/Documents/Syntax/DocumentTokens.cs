using System.Text;
using GraphQLParser;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents.Syntax;

/// <summary>The tokens of a document, counted before anything is made of them.</summary>
internal sealed class DocumentTokens
{
    // A name of more is cut, which makes it no other word; no number of more says anything.
    private const int Longest = 1_000;

    private readonly List<int> _starts = [];
    private readonly StringBuilder _lines = new();
    private readonly int _end;

    private DocumentTokens(string text, OperationLimits limits)
    {
        char[]? blanked = null;
        var count = 0;
        var scanner = new TokenScanner(text);
        while (scanner.Next())
        {
            var token = text.AsSpan(scanner.Start..scanner.End);
            if (scanner.Kind == TokenKind.COMMENT)
            {
                // The parser takes a backslash in a comment for an escape.
                if (token.Contains('\\'))
                {
                    (blanked ??= text.ToCharArray()).AsSpan(scanner.Start..scanner.End).Fill(' ');
                }

                continue;
            }

            count++;
            if (count <= limits.Tokens)
            {
                Add(scanner, token, text);
            }
        }

        if (count > limits.Tokens)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.TooManyTokens, "The document has more words and signs than allowed: split it, or move values into variables.")
                .With("tokens", count)
                .With("maxTokens", limits.Tokens));
        }

        if (scanner.Problem is { } problem)
        {
            throw DocumentSyntax.Wrong(problem, text, scanner.End);
        }

        (Text, _end) = (blanked is null ? text : new string(blanked), text.Length);
    }

    /// <summary>The document without comments that the parser does not take.</summary>
    public string Text { get; }

    /// <summary>The tokens, each on a line; long ones shortened.</summary>
    public string Lines => _lines.ToString();

    /// <summary>Finds the tokens.</summary>
    /// <exception cref="OperationException">They are too many, or one is wrong.</exception>
    public static DocumentTokens Of(string text, OperationLimits limits) => new(text, limits);

    /// <summary>The place in the document of one in <see cref="Lines"/>.</summary>
    public int Place(Location location) => location.Line <= _starts.Count
        ? Math.Min(_starts[location.Line - 1] + location.Column - 1, _end)
        : _end;

    private void Add(TokenScanner scanner, ReadOnlySpan<char> token, string text)
    {
        if (scanner.Kind == TokenKind.INT && token.Length > Longest)
        {
            throw DocumentSyntax.Wrong("The number is too long.", text, scanner.Start);
        }

        // The end of the document then follows the last token, as it does in the document.
        _ = _starts.Count > 0 ? _lines.Append('\n') : _lines;
        _starts.Add(scanner.Start);
        _lines.Append(scanner.Kind == TokenKind.STRING ? "\"\"" : token[..Math.Min(token.Length, Longest)]);
    }
}
