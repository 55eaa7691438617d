using System.Buffers;
using GraphQLParser;

namespace JointVentures.Api.Contract.Documents.Syntax;

/// <summary>Finds where the tokens of a document begin and end (specification, section 2.1), without reading what they mean.</summary>
/// <param name="text">The document.</param>
internal ref struct TokenScanner(ReadOnlySpan<char> text)
{
    private static readonly SearchValues<char> _name = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_");
    private static readonly SearchValues<char> _number = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.+-");
    private static readonly SearchValues<char> _ignored = SearchValues.Create(" \t\r\n,\uFEFF");

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>Where the token begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where it ends.</summary>
    public int End { get; private set; }

    /// <summary>What is wrong with a text that stands at <see cref="End"/>; null where nothing is.</summary>
    public string? Problem { get; private set; }

    /// <summary>The kind as far as it is known: a text, a comment, a name, a number, or any other.</summary>
    public TokenKind Kind { get; private set; }

    /// <summary>Goes to the next token; false at the end of the document and where a text is wrong.</summary>
    public bool Next()
    {
        var skipped = _text[End..].IndexOfAnyExcept(_ignored);
        if (skipped < 0)
        {
            return false;
        }

        Start = End + skipped;
        var rest = _text[Start..];
        (Kind, var length) = rest[0] switch
        {
            '"' => (TokenKind.STRING, rest.StartsWith("\"\"\"") ? Block(rest) : Line(rest)),
            '#' => (TokenKind.COMMENT, Upto(rest.IndexOfAny('\n', '\r'), rest)),
            '-' or (>= '0' and <= '9') => (TokenKind.INT, Upto(rest.IndexOfAnyExcept(_number), rest)),
            '.' when rest.StartsWith("...") => (TokenKind.SPREAD, 3),
            var first when _name.Contains(first) => (TokenKind.NAME, Upto(rest.IndexOfAnyExcept(_name), rest)),
            _ => (TokenKind.UNKNOWN, 1),
        };
        End = Start + length;
        return Problem is null;
    }

    private static int Upto(int end, ReadOnlySpan<char> rest) => end < 0 ? rest.Length : end;

    private int Line(ReadOnlySpan<char> rest)
    {
        for (var i = 1; i < rest.Length; i++)
        {
            switch (rest[i])
            {
                case '"':
                    return i + 1;
                case '\n' or '\r':
                    return Wrong("Unterminated string.", i);
                case < ' ' and not '\t':
                    return Wrong("Invalid character within String.", i);
                case '\\' when Escape(rest[(i + 1)..]) is var escape:
                    if (escape == 0)
                    {
                        return Wrong("Invalid character escape sequence.", i);
                    }

                    i += escape;
                    break;
            }
        }

        return Wrong("Unterminated string.", rest.Length);
    }

    // How many characters follow the backslash; 0 where they are none of an escape.
    private static int Escape(ReadOnlySpan<char> rest) => rest switch
    {
        ['"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't', ..] => 1,
        ['u', var a, var b, var c, var d, ..] when char.IsAsciiHexDigit(a) && char.IsAsciiHexDigit(b)
            && char.IsAsciiHexDigit(c) && char.IsAsciiHexDigit(d) => 5,
        _ => 0,
    };

    private int Block(ReadOnlySpan<char> rest)
    {
        for (var i = 3; i < rest.Length; i++)
        {
            if (rest[i] == '"' && rest[i..].StartsWith("\"\"\""))
            {
                return i + 3;
            }

            if (rest[i] == '\\' && rest[(i + 1)..].StartsWith("\"\"\""))
            {
                i++;
            }
            else if (rest[i] is < ' ' and not ('\t' or '\n' or '\r'))
            {
                return Wrong("Invalid character within block string.", i);
            }
        }

        return Wrong("Unterminated block string.", rest.Length);
    }

    private int Wrong(string problem, int length)
    {
        Problem = problem;
        return length;
    }
}
