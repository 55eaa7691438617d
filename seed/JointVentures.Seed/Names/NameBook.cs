using JointVentures.Directory.Geography;
using JointVentures.Seed.Geography;

namespace JointVentures.Seed.Names;

/// <summary>All names that are still to be given. No two are alike in any of the languages, not even folded.</summary>
internal sealed class NameBook
{
    private readonly PerCountry<Brand[]> _ventures;
    private readonly PerCountry<PartnerBrands> _partners;
    private readonly PerCountry<PersonNames> _persons;
    private readonly Brand _foreignPartners;

    /// <summary>A book of which no name is given yet.</summary>
    /// <param name="seed">The seed number.</param>
    /// <param name="trades">The words of the trade of each sector.</param>
    public NameBook(long seed, IReadOnlyList<WordPair[]> trades)
    {
        var parts = new NameParts();
        var tails = parts["tail"];
        var row = 0L;
        Brand Make(string country, WordPair[] trade) =>
            new(parts.Places(country), parts[country + "-noun"], trade, tails, seed, row++);
        Brand[] Ventures(string country) => [.. trades.Select(trade => Make(country, trade))];
        PartnerBrands Partners(string country) => new(
            Make(country, parts["partner-word"]), Make(country, parts["state-word"]), Make(country, parts["fund-word"]));
        _ventures = new(Ventures("kz"), Ventures("ru"));
        _partners = new(Partners("kz"), Partners("ru"));
        _foreignPartners = new Brand(parts["abroad-head"], parts["abroad-noun"], parts["abroad-word"], tails, seed, row++);
        var (kazakhs, russians) = (People.Kazakh(parts), People.Russian());
        _persons = new(
            new PersonNames(kazakhs.Men, kazakhs.Women, seed, row), new PersonNames(russians.Men, russians.Women, seed, row + 2));
    }

    /// <summary>A name for a venture of a country and sector, without the legal form.</summary>
    public WordPair Venture(Country host, int sectorAt) => _ventures[host][sectorAt].Next();

    /// <summary>Names for partners from one of the two countries, without the legal form.</summary>
    public PartnerBrands Partner(Country country) => _partners[country];

    /// <summary>A name for a partner from a third country.</summary>
    public WordPair ForeignPartner() => _foreignPartners.Next() + new WordPair(" Лтд", " Лтд компаниясы");

    /// <summary>A name for a person of one of the two countries; null where all are given.</summary>
    public WordPair? Person(Country country) => _persons[country].Next();
}
