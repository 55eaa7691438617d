using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;

namespace JointVentures.Directory.Ventures;

/// <summary>A company with owners from Russia and from Kazakhstan.</summary>
public sealed class JointVenture
{
    /// <summary>The row's key, in order of generation; never reused.</summary>
    public long Id { get; set; }

    /// <summary>The BIN of a venture in Kazakhstan, the OGRN of one in Russia; unique within the host country.</summary>
    public required string RegistrationNumber { get; set; }

    /// <summary>The name in Russian.</summary>
    public required string NameRu { get; set; }

    /// <summary>The name in Kazakh.</summary>
    public required string NameKk { get; set; }

    /// <summary>The name in English.</summary>
    public required string NameEn { get; set; }

    /// <summary>The languages in which the register states the name.</summary>
    public Languages NameLanguages { get; set; }

    /// <summary>The legal form.</summary>
    public LegalForm LegalForm { get; set; }

    /// <summary>Where the venture stands in its life.</summary>
    public VentureStatus Status { get; set; }

    /// <summary>The country of registration: <see cref="Country.Kz"/> or <see cref="Country.Ru"/>.</summary>
    public Country HostCountry { get; set; }

    /// <summary>The region of registration.</summary>
    public long RegionId { get; set; }

    /// <summary>The ISIC division of the main activity.</summary>
    public long SectorId { get; set; }

    /// <summary>The date of registration.</summary>
    public DateOnly FoundedOn { get; set; }

    /// <summary>The date of closing, not before <see cref="FoundedOn"/>; set exactly when liquidated.</summary>
    public DateOnly? ClosedOn { get; set; }

    /// <summary>Number of employees, 0 or more; null where not reported.</summary>
    public int? Employees { get; set; }

    /// <summary>Charter capital in the minor unit of its currency; null where the register states none.</summary>
    public long? CharterCapitalMinor { get; set; }

    /// <summary>The currency of the charter capital; null exactly when the capital is.</summary>
    public Currency? CharterCapitalCurrency { get; set; }

    /// <summary>Charter capital in US cents at the average rate of the founding year; null where that year has none.</summary>
    public long? CharterCapitalUsdCents { get; set; }

    /// <summary>Sum of the stakes of Russian partners in basis points, 0 to 10,000.</summary>
    public int RussianShareBasisPoints { get; set; }

    /// <summary>Sum of the stakes of Kazakh partners in basis points, 0 to 10,000.</summary>
    public int KazakhShareBasisPoints { get; set; }

    /// <summary>Where the row comes from.</summary>
    public Origin Origin { get; set; }

    /// <summary>When the row last changed.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The region of registration.</summary>
    public Region? Region { get; set; }

    /// <summary>The ISIC division of the main activity.</summary>
    public Sector? Sector { get; set; }

    /// <summary>Who owns how much of it; together 100 percent.</summary>
    public ICollection<Stake> Stakes { get; } = [];

    /// <summary>Investments made into it and taken out of it.</summary>
    public ICollection<Investment> Investments { get; } = [];
}
