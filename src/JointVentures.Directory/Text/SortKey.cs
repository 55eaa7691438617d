using System.Text;

namespace JointVentures.Directory.Text;

/// <summary>
/// The order of texts: punctuation, digits, Latin, then the Kazakh alphabet, which holds the Russian one; case is
/// ignored, the original is the tie-break. The same on every machine and store, which a system's collation is not.
/// </summary>
public static class SortKey
{
    /// <summary>Ends the mapped letters, below every one of them, so that a prefix sorts before its continuation.</summary>
    private const char End = '\u0001';

    /// <summary>Stands before a character that has no place in the table; sorts after all that have one.</summary>
    private const char Other = '\u007f';

    private const string Order =
        " !\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~«»№–—" + "0123456789" + "abcdefghijklmnopqrstuvwxyz" +
        "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private static readonly Dictionary<char, char> _places =
        Order.Select((letter, place) => (letter, place)).ToDictionary(x => x.letter, x => (char)(End + 1 + x.place));

    /// <summary>The key of <paramref name="text"/>: comparing the UTF-8 of two keys byte by byte orders the texts; equal only for equal texts.</summary>
    /// <exception cref="ArgumentException">The text holds an unpaired surrogate.</exception>
    public static string Of(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormC);
        var key = new StringBuilder((2 * normal.Length) + 1);
        // A character beyond the basic plane stays whole: no store keeps half of one.
        foreach (var letter in normal.ToLowerInvariant().EnumerateRunes())
        {
            if (letter.IsBmp && _places.TryGetValue((char)letter.Value, out var place))
            {
                key.Append(place);
            }
            else
            {
                key.Append(Other).Append(letter);
            }
        }

        return key.Append(End).Append(text).ToString();
    }
}
