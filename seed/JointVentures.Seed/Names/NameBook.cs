using JointVentures.Directory.Geography;

namespace JointVentures.Seed.Names;

/// <summary>All names that are still to be given. No two are alike in any of the languages, not even folded.</summary>
internal sealed class NameBook
{
    private readonly Brand[] _ofKazakhVentures;
    private readonly Brand[] _ofRussianVentures;
    private readonly OwnerBrands _kazakhOwners;
    private readonly OwnerBrands _russianOwners;
    private readonly Brand _foreignOwners;
    private readonly PersonNames _kazakhs;
    private readonly PersonNames _russians;

    public NameBook(long seed, IReadOnlyList<SectorWords> sectors)
    {
        var roots = new Roots();
        var tails = roots["tail"];
        var row = 0L;
        Brand Make(string country, WordPair[] trade) =>
            new(roots.Places(country), roots[country + "-noun"], trade, tails, seed, row++);
        OwnerBrands Owners(string country) => new(
            Make(country, roots["partner-word"]), Make(country, roots["state-word"]), Make(country, roots["fund-word"]));
        _ofKazakhVentures = [.. sectors.Select(x => Make("kz", x.Words))];
        _ofRussianVentures = [.. sectors.Select(x => Make("ru", x.Words))];
        (_kazakhOwners, _russianOwners) = (Owners("kz"), Owners("ru"));
        _foreignOwners = new Brand(roots["abroad-head"], roots["abroad-noun"], roots["abroad-word"], tails, seed, row++);
        var (kazakhs, russians) = (People.Kazakh(roots), People.Russian());
        _kazakhs = new PersonNames(kazakhs.Men, kazakhs.Women, seed, row);
        _russians = new PersonNames(russians.Men, russians.Women, seed, row + 2);
    }

    /// <summary>A name for a venture of a country and sector, without the legal form.</summary>
    public WordPair Venture(Country host, int sectorAt) =>
        (host == Country.Kz ? _ofKazakhVentures : _ofRussianVentures)[sectorAt].Next();

    /// <summary>Names for owners from one of the two countries, without the legal form.</summary>
    public OwnerBrands Owner(Country country) => country == Country.Kz ? _kazakhOwners : _russianOwners;

    /// <summary>A name for an owner from a third country.</summary>
    public WordPair ForeignOwner() => _foreignOwners.Next() + new WordPair(" Лтд", " Лтд компаниясы");

    /// <summary>A name for a person of one of the two countries; null where all are given.</summary>
    public WordPair? Person(Country country) => (country == Country.Kz ? _kazakhs : _russians).Next();
}
