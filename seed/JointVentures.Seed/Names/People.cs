using Bogus;
using Bogus.Bson;

namespace JointVentures.Seed.Names;

/// <summary>The parts of personal names: Russian ones from Bogus, Kazakh ones from our own list, for Bogus has none.</summary>
internal static class People
{
    /// <summary>Statesmen whose full names the lists would make some day.</summary>
    private static readonly string[] _leftOut = ["Горбачев", "Горбачева", "Медведев", "Медведева"];

    public static (PersonParts Men, PersonParts Women) Russian() => (
        new PersonParts(Bogus("male_last_name"), Bogus("male_first_name"), Bogus("male_middle_name")),
        new PersonParts(Bogus("female_last_name"), Bogus("female_first_name"), Bogus("female_middle_name")));

    public static (PersonParts Men, PersonParts Women) Kazakh(NameParts roots)
    {
        var (surnames, men, women) = (roots["kz-surname"], roots["kz-man"], roots["kz-woman"]);
        var ending = new WordPair("а", "а");
        return (
            new PersonParts(surnames, men, [.. men.Select(name => Patronymic(name, "ич", "ұлы"))]),
            new PersonParts([.. surnames.Select(name => name + ending)], women, [.. men.Select(name => Patronymic(name, "на", "қызы"))]));
    }

    private static WordPair Patronymic(WordPair father, string ru, string kk)
    {
        var stem = father.Ru[^1] switch
        {
            'й' => father.Ru[..^1] + "ев",
            'ь' => father.Ru + "ев",
            _ => father.Ru + "ов",
        };
        return new WordPair(stem + ru, father.Kk + kk);
    }

    /// <summary>A list of the Russian locale, in its order; Bogus's own draws are not used, for only ours are pinned.</summary>
    private static WordPair[] Bogus(string list)
    {
        var values = (BArray)Database.Get("name", list, "ru");
        return [.. Enumerable.Range(0, values.Count).Select(i => values[i].StringValue).Except(_leftOut).Select(text => new WordPair(text, text))];
    }
}
