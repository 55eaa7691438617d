namespace JointVentures.Tests.Search;

/// <summary>A record's names and number.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Ru">The name in Russian.</param>
/// <param name="Kk">The name in Kazakh.</param>
/// <param name="En">The name in English.</param>
/// <param name="Number">The registration number; null for a person.</param>
public sealed record NamedRecord(long Id, string Ru, string Kk, string En, string? Number);

/// <summary>What people type for a record, made by rules.</summary>
/// <param name="random">Chooses where a rule leaves a choice.</param>
public sealed class SearchVariants(Random random)
{
    private const string Letters = "абвгдежзиклмнопрстуфхцчшэюя";
    private static readonly string[] _forms = ["ТОО", "ООО", "АО", "ПАО", "LLP", "LLC", "JSC", "Ltd", "TOO", "ZhShS"];
    private static readonly (char Cyrillic, char Latin)[] _alike =
        [('а', 'a'), ('е', 'e'), ('о', 'o'), ('р', 'p'), ('с', 'c'), ('х', 'x'), ('у', 'y'), ('А', 'A'), ('В', 'B'), ('К', 'K'), ('М', 'M'), ('Т', 'T')];

    /// <summary>One text by each rule.</summary>
    public IEnumerable<(string Rule, string Text)> Of(NamedRecord record)
    {
        foreach (var name in (string[])[record.Ru, record.Kk, record.En])
        {
            yield return ("as stored", name);
            yield return ("shouted, without punctuation", Bare(name).ToUpperInvariant());
        }

        foreach (var spelling in Romanization.Russian)
        {
            yield return ($"Russian in {spelling}", spelling.Of(record.Ru));
            yield return ($"Russian in {spelling} without a legal form", spelling.Of(Brand(record.Ru)));
        }

        foreach (var spelling in Romanization.Kazakh)
        {
            yield return ($"Kazakh in {spelling}", spelling.Of(record.Kk));
            yield return ($"Kazakh in {spelling} without a legal form", spelling.Of(Brand(record.Kk)));
        }

        yield return ("another legal form", $"{_forms[random.Next(_forms.Length)]} {Brand(record.Ru)}");
        yield return ("another legal form behind", $"{Brand(record.En)}, {_forms[random.Next(_forms.Length)]}");
        yield return ("letters that look alike", LookAlike(Brand(record.Ru)));
        yield return ("е for ё", record.Ru.Replace('ё', 'е'));
        yield return ("begun", Begun(Brand(record.Ru)));
        yield return ("begun in Latin", Begun(Brand(record.En)));
        yield return ("words turned round", string.Join(' ', Bare(Brand(record.Ru)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse()));
        foreach (var (name, language) in ((string, string)[])[(Brand(record.Ru), "Russian"), (Brand(record.Kk), "Kazakh")])
        {
            yield return ($"a letter too many, {language}", Changed(name, (word, at) => word.Insert(at, Any())));
            yield return ($"a letter too few, {language}", Changed(name, (word, at) => word.Remove(at, 1)));
            yield return ($"a wrong letter, {language}", Changed(name, (word, at) => word.Remove(at, 1).Insert(at, Any())));
            yield return ($"two letters swapped, {language}", Changed(name, (word, at) => word.Remove(at, 1).Insert(at - 1, word[at].ToString())));
        }

        if (record.Number is not null)
        {
            yield return ("number", record.Number);
            yield return ("number with blanks", $"  {record.Number} ");
        }
    }

    // The name in quotes, or the whole of one without; in English without the form at the end.
    private static string Brand(string name)
    {
        var (start, end) = (name.IndexOf('«', StringComparison.Ordinal), name.IndexOf('»', StringComparison.Ordinal));
        return start >= 0 ? name[(start + 1)..end]
            : name.Split(' ') is [.. var words, "LLP" or "LLC" or "JSC" or "PJSC" or "PC" or "RSE" or "FSUE"] ? string.Join(' ', words)
            : name;
    }

    private static string Bare(string name) => name.Replace('«', ' ').Replace('»', ' ').Replace('-', ' ');

    private string LookAlike(string name) => string.Concat(name.Select(letter =>
        random.Next(2) == 0 && Array.Find(_alike, pair => pair.Cyrillic == letter) is { Latin: not '\0' and var latin } ? latin : letter));

    private string Begun(string name) => name[..^random.Next(1, 4)];

    // In one of the words, which is a word after the change too.
    private string Changed(string name, Func<string, int, string> change)
    {
        var words = name.Split(' ', '-').Where(word => word.Length > 4 && word.All(char.IsLetter)).ToArray();
        var word = words[random.Next(words.Length)];
        return name.Replace(word, change(word, random.Next(1, word.Length)), StringComparison.Ordinal);
    }

    private string Any() => Letters[random.Next(Letters.Length)].ToString();
}
