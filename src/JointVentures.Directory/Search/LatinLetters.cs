using System.Collections.Frozen;
using System.Text;

namespace JointVentures.Directory.Search;

/// <summary>How the letters of all alphabets in use are written with the 26 of English, before spellings are reduced to one.</summary>
internal static class LatinLetters
{
    private const string Cyrillic =
        "а a б b в v г g д d е e ё io ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ - ы i ь - э e " +
        "ю iu я ia ә a ғ g қ k ң ng ө o ұ u ү u һ h і i ї i є e ґ g ў u";

    // ISO 9, the Kazakh alphabets of 2017 to 2021, and what is usual beside them. Any other mark falls away from its letter.
    private const string Marked =
        "ž zh š sh ş sh č ch ç ch ŝ shch ñ ng ń ng ŋ ng ṇ ng â ia û iu ë io ý u ı i ə a ɵ o ƣ g ȟ kh ẖ kh ḥ h ß s";

    private static readonly FrozenDictionary<char, string> _letters = Read(Cyrillic + " " + Marked);

    /// <summary>Adds a lower-case letter or digit; one of another script as it is.</summary>
    public static void Append(StringBuilder to, Rune letter)
    {
        if (letter.IsAscii)
        {
            to.Append((char)letter.Value);
        }
        else if (letter.IsBmp && _letters.TryGetValue((char)letter.Value, out var latin))
        {
            to.Append(latin);
        }
        else if (Rune.IsDigit(letter))
        {
            to.Append((int)Rune.GetNumericValue(letter));
        }
        else
        {
            var bare = letter.ToString().Normalize(NormalizationForm.FormKD);
            to.Append(char.IsAsciiLetterOrDigit(bare[0]) ? bare[..1] : letter.ToString());
        }
    }

    private static FrozenDictionary<char, string> Read(string table) => table.Split(' ').Chunk(2)
        .ToFrozenDictionary(pair => pair[0][0], pair => pair[1] == "-" ? "" : pair[1]);
}
