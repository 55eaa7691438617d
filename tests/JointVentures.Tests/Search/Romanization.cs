using System.Text;

namespace JointVentures.Tests.Search;

/// <summary>A way to write Cyrillic in Latin letters, by a table of its own: what the program knows of spellings is not asked.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Table">Pairs of a lower-case letter and its spelling; a hyphen is none. Other characters stay.</param>
public sealed record Romanization(string Name, string Table)
{
    private readonly Dictionary<char, string> _letters = Table.Split(' ').Chunk(2).ToDictionary(pair => pair[0][0], pair => pair[1] == "-" ? "" : pair[1]);

    /// <summary>The ways to write Russian names.</summary>
    public static IReadOnlyList<Romanization> Russian { get; } =
    [
        new("BGN/PCGN", "а a б b в v г g д d е e ё ë ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ” ы y ь ’ э e ю yu я ya"),
        new("ISO 9", "а a б b в v г g д d е e ё ë ж ž з z и i й j к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч č ш š щ ŝ ъ ʺ ы y ь ʹ э è ю û я â"),
        new("passport", "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch ъ ie ы y ь - э e ю iu я ia"),
        new("everyday", "а a б b в v г g д d е e ё yo ж zh з z и i й y к k л l м m н n о o п p р r с s т t у u ф f х h ц c ч ch ш sh щ sch ъ - ы y ь - э e ю ju я ja"),
        new("scientific", "а a б b в v г g д d е e ё jo ж ž з z и i й j к k л l м m н n о o п p р r с s т t у u ф f х x ц c ч č ш š щ šč ъ - ы y ь - э e ю ju я ja"),
    ];

    /// <summary>The ways to write Kazakh names.</summary>
    public static IReadOnlyList<Romanization> Kazakh { get; } =
    [
        new("2021", "а a ә ä б b в v г g ғ ğ д d е e ё io ж j з z и i й i к k қ q л l м m н n ң ñ о o ө ö п p р r с s т t у u ұ ū ү ü ф f х h һ h ц ts ч tş ш ş щ ştş ъ - ы y і ı ь - э e ю iu я ia"),
        new("2018", "а a ә á б b в v г g ғ ǵ д d е e ё io ж j з z и ı й ı к k қ q л l м m н n ң ń о o ө ó п p р r с s т t у ý ұ u ү ú ф f х h һ h ц ts ч ch ш sh щ shch ъ - ы y і i ь - э e ю iý я ia"),
        new("2017", "а a ә a' б b в v г g ғ g' д d е e ё io ж j з z и i' й i' к k қ q л l м m н n ң n' о o ө o' п p р r с s т t у y' ұ u ү u' ф f х h һ h ц ts ч c' ш s' щ s'c' ъ - ы y і i ь - э e ю iy' я ia"),
        new("BGN/PCGN", "а a ә ä б b в v г g ғ gh д d е e ё yo ж zh з z и ī й y к k қ q л l м m н n ң ng о o ө ö п p р r с s т t у ū ұ u ү ü ф f х kh һ h ц ts ч ch ш sh щ shch ъ - ы y і i ь - э e ю yu я ya"),
        new("everyday with k", "а a ә a б b в v г g ғ g д d е e ё yo ж zh з z и i й i к k қ k л l м m н n ң n о o ө o п p р r с s т t у u ұ u ү u ф f х h һ h ц ts ч ch ш sh щ sh ъ - ы i і i ь - э e ю yu я ya"),
        new("everyday with kh", "а a ә a б b в v г g ғ gh д d е ye ё yo ж zh з z и i й y к k қ kh л l м m н n ң ng о o ө o п p р r с s т t у w ұ u ү u ф f х kh һ h ц ts ч ch ш sh щ sch ъ - ы y і i ь - э e ю yu я ya"),
    ];

    /// <summary>A text so written.</summary>
    public string Of(string text)
    {
        var latin = new StringBuilder();
        foreach (var letter in text)
        {
            var spelt = _letters.GetValueOrDefault(char.ToLowerInvariant(letter), letter.ToString());
            latin.Append(char.IsUpper(letter) && spelt.Length > 0 ? char.ToUpperInvariant(spelt[0]) + spelt[1..] : spelt);
        }

        return latin.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
