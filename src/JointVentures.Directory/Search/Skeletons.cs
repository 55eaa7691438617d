using System.Text;

namespace JointVentures.Directory.Search;

/// <summary>
/// Reduces the spelling of a word in English letters to a skeleton that all transliterations of the same word share.
/// </summary>
/// <remarks>
/// ж is z; ч and ц are c; ш and щ are s; х, қ, к and һ are k; и, й, ы and і are i, which falls away before a vowel, so that ю and я
/// are u and a; ё is e, as are its spellings; ң and нг are n; w is u; of two equal letters one stays. It is coarse on purpose: what
/// two names share wrongly is told apart by their other words.
/// </remarks>
internal static class Skeletons
{
    // The longest first. What a letter of the other alphabets is written with must be among them.
    private static readonly (string Spelling, string Sound)[] _clusters =
    [
        ("shch", "s"), ("tsch", "c"), ("tch", "c"), ("tsh", "c"), ("sch", "s"), ("shh", "s"), ("ch", "c"), ("sh", "s"), ("zh", "z"), ("kh", "k"),
        ("gh", "g"), ("ph", "f"), ("th", "t"), ("ts", "c"), ("tz", "c"), ("tc", "c"), ("ng", "n"), ("ck", "k"), ("h", "k"), ("q", "k"),
        ("w", "u"), ("y", "i"),
    ];

    // Letters that mean different sounds in different spellings: j is ж or й, x is х or кс, c is ц or an English k or s.
    private static readonly (char Letter, Func<char, string> First, Func<char, string> Second)[] _ambiguous =
    [
        ('j', _ => "z", _ => "i"), ('x', _ => "k", _ => "ks"), ('c', _ => "c", next => next is 'e' or 'i' or 'y' ? "s" : "k"),
    ];

    /// <summary>The skeletons that a spelling may have: one, or a few where it has a letter of several meanings.</summary>
    public static IReadOnlyList<string> Of(string spelling)
    {
        var forms = new List<string>(1);
        for (var choice = 0; choice < 1 << _ambiguous.Length; choice++)
        {
            if (IsOfUse(choice, spelling) && Reduce(spelling, choice) is var form && !forms.Contains(form))
            {
                forms.Add(form);
            }
        }

        return forms;
    }

    private static bool IsOfUse(int choice, string spelling)
    {
        for (var i = 0; i < _ambiguous.Length; i++)
        {
            if ((choice >> i & 1) != 0 && !spelling.Contains(_ambiguous[i].Letter, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    private static string Reduce(string spelling, int choice)
    {
        var sounds = new StringBuilder(spelling.Length + 2);
        for (var i = 0; i < spelling.Length;)
        {
            i += Sound(spelling, i, choice, sounds);
        }

        // i and o stand for ё, wherever they come from; щ is written as ш and ч too.
        Fold(sounds);
        sounds.Replace("io", "e").Replace("sc", "s");
        for (var i = sounds.Length - 2; i >= 0; i--)
        {
            if (sounds[i] == 'i' && sounds[i + 1] is 'a' or 'e' or 'o' or 'u')
            {
                sounds.Remove(i, 1);
            }
        }

        Fold(sounds);
        return sounds.ToString();
    }

    private static int Sound(string spelling, int at, int choice, StringBuilder sounds)
    {
        foreach (var (cluster, sound) in _clusters)
        {
            if (string.CompareOrdinal(spelling, at, cluster, 0, cluster.Length) == 0)
            {
                sounds.Append(sound);
                return cluster.Length;
            }
        }

        for (var i = 0; i < _ambiguous.Length; i++)
        {
            if (_ambiguous[i].Letter == spelling[at])
            {
                var next = at + 1 < spelling.Length ? spelling[at + 1] : ' ';
                sounds.Append(((choice >> i & 1) == 0 ? _ambiguous[i].First : _ambiguous[i].Second)(next));
                return 1;
            }
        }

        sounds.Append(spelling[at]);
        return 1;
    }

    // Digits count: 2000 is not 20.
    private static void Fold(StringBuilder sounds)
    {
        for (var i = sounds.Length - 1; i > 0; i--)
        {
            if (sounds[i] == sounds[i - 1] && !char.IsDigit(sounds[i]))
            {
                sounds.Remove(i, 1);
            }
        }
    }
}
