using JointVentures.Directory.Text;
using JointVentures.Seed.Names;
using JointVentures.Seed.Ventures;

namespace JointVentures.Tests.Seed;

/// <summary>What makes names unique at any size: their parts are single words, and no two parts of one place are alike.</summary>
public class VocabularyTests
{
    private static readonly NameParts _roots = new();

    [Fact]
    public void First_words_differ_between_and_within_the_countries() =>
        Differ([.. _roots.Places("kz"), .. _roots.Places("ru")]);

    [Theory]
    [InlineData("kz-noun")]
    [InlineData("ru-noun")]
    [InlineData("abroad-head")]
    [InlineData("abroad-noun")]
    [InlineData("abroad-word")]
    [InlineData("tail")]
    [InlineData("kz-surname")]
    [InlineData("kz-man")]
    [InlineData("kz-woman")]
    public void Words_of_a_list_differ(string list) => Differ(_roots[list]);

    [Fact]
    public void Words_of_the_trades_differ_between_all_sectors_and_kinds_of_owners() =>
        Differ([.. SectorProfile.Read().SelectMany(x => x.Words), .. _roots["partner-word"], .. _roots["state-word"], .. _roots["fund-word"]]);

    [Fact]
    public void Parts_of_personal_names_differ()
    {
        foreach (var (men, women) in new[] { People.Russian(), People.Kazakh(_roots) })
        {
            Differ([.. men.Surnames, .. women.Surnames]);
            Differ(men.FirstNames);
            Differ(women.FirstNames);
            Differ(men.Patronymics);
            Differ(women.Patronymics);
            Assert.True(men.Count + women.Count > 300_000);
        }
    }

    [Fact]
    public void A_brand_never_gives_a_name_twice_and_never_ends()
    {
        var brand = new Brand(_roots["abroad-head"][..3], _roots["abroad-noun"][..3], _roots["abroad-word"][..2], _roots["tail"], seed: 1, row: 1);
        var names = Enumerable.Range(0, 1_000).Select(_ => brand.Next()).ToArray();
        Assert.Equal(1_000, names.Select(x => x.Ru).Distinct().Count());
        Assert.Equal(1_000, names.Select(x => x.Kk).Distinct().Count());
        Assert.All(names[..18], x => Assert.Equal(2, x.Ru.Split(' ').Length));
    }

    [Fact]
    public void Persons_are_named_once_each_until_no_name_is_left()
    {
        var men = new PersonParts(_roots["kz-surname"][..3], _roots["kz-man"][..3], _roots["kz-man"][..2]);
        var names = new PersonNames(men, men with { Surnames = _roots["kz-surname"][3..5] }, seed: 1, row: 1);
        var given = new HashSet<string>();
        while (names.Next() is { } name)
        {
            Assert.True(given.Add(name.Ru));
        }

        Assert.True(given.Count >= 18);
    }

    private static void Differ(WordPair[] words)
    {
        Assert.NotEmpty(words);
        foreach (var text in new Func<WordPair, string>[] { x => x.Ru, x => x.Kk, x => Transliteration.Of(x.Ru) })
        {
            var folded = words.Select(x => TextFolding.Fold(text(x))).ToArray();
            Assert.Empty(folded.GroupBy(x => x).Where(x => x.Count() > 1).Select(x => x.Key));
            Assert.All(folded, word => Assert.DoesNotContain(word, letter => letter is ' ' or '-' or '«' or '»' || char.IsDigit(letter)));
        }
    }
}
