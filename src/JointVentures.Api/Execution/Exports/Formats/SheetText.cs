using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JointVentures.Api.Execution.Exports.Formats;

/// <summary>Texts as a sheet has them: what XML cannot hold or would change is escaped as <c>_x000D_</c> (ECMA-376, part 1, section 22.9.2.19).</summary>
public static partial class SheetText
{
    /// <summary>How many characters a cell holds.</summary>
    public const int Most = 32_767;

    /// <summary>The text with its escapes.</summary>
    public static string Escape(string text) =>
        Escaped().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"_x{(int)match.Value[0]:X4}_{match.Value[1..]}"));

    /// <summary>The text in UTF-8, with its escapes.</summary>
    /// <exception cref="InvalidDataException">It is longer than a cell holds.</exception>
    public static string Of(ReadOnlySpan<byte> utf8, string mark)
    {
        var text = mark + Encoding.UTF8.GetString(utf8);
        return text.Length <= Most
            ? Escape(text)
            : throw new InvalidDataException($"A cell of a sheet holds {Most} characters.");
    }

    // Controls, carriage returns, space at either end, and what reads like an escape.
    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|^[ \t\n]|[ \t\n]\z|_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escaped();
}
