using System.Text;
using JointVentures.Directory.Ventures;

namespace JointVentures.Directory.Text;

/// <summary>The rule that makes an English text from a Russian one where the record states none.</summary>
/// <remarks>
/// Letter by letter: ё is yo, ж zh, й and ы y, х kh, ц ts, ч ch, ш sh, щ shch, э e, ю yu, я ya; ъ and ь fall away; the
/// letters that only Kazakh has are ә a, ғ gh, қ q, ң ng, ө o, ұ and ү u, һ h, і i. Angle quotes fall away. A legal form
/// that stands first becomes its English one, as <see cref="LegalFormName"/> tells, and stands last. Any other character stays.
/// </remarks>
public static class Transliteration
{
    private const string Letters = "абвгдеёжзийклмнопрстуфхцчшщъыьэюяәғқңөұүһі";

    private static readonly string[] _latin =
    [
        "a", "b", "v", "g", "d", "e", "yo", "zh", "z", "i", "y", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts",
        "ch", "sh", "shch", "", "y", "", "e", "yu", "ya", "a", "gh", "q", "ng", "o", "u", "u", "h", "i",
    ];

    private static readonly LegalFormName[] _forms = [.. LegalFormName.Abbreviations, LegalFormName.Fund];

    /// <summary>The English text for <paramref name="russian"/>; a text without Cyrillic or angle quotes is its own.</summary>
    public static string Of(string russian)
    {
        foreach (var (form, _, english) in _forms)
        {
            if (russian.StartsWith(form, StringComparison.Ordinal) && russian.AsSpan(form.Length) is [' ', '«', ..])
            {
                return $"{Letterwise(russian.AsSpan(form.Length + 1))} {english}";
            }
        }

        return Letterwise(russian);
    }

    private static string Letterwise(ReadOnlySpan<char> text)
    {
        var result = new StringBuilder(text.Length + 8);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '«' or '»')
            {
                continue;
            }

            var lower = char.ToLowerInvariant(text[i]);
            var place = Letters.IndexOf(lower, StringComparison.Ordinal);
            if (place < 0)
            {
                result.Append(text[i]);
                continue;
            }

            var latin = _latin[place];
            if (lower == text[i])
            {
                result.Append(latin);
            }
            else if (latin.Length > 0)
            {
                // ЩИТ is SHCHIT, but Щит is Shchit: a capital beside a capital is written in capitals whole.
                var shouted = (i + 1 < text.Length && char.IsUpper(text[i + 1])) || (i > 0 && char.IsUpper(text[i - 1]));
                result.Append(shouted ? latin.ToUpperInvariant() : char.ToUpperInvariant(latin[0]) + latin[1..]);
            }
        }

        return result.ToString();
    }
}
