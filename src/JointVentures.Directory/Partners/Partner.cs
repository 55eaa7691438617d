using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;
using JointVentures.Directory.Ventures;

namespace JointVentures.Directory.Partners;

/// <summary>A company, fund or person that owns a stake of a venture.</summary>
public sealed class Partner
{
    /// <summary>The row's key, in order of generation; never reused.</summary>
    public long Id { get; set; }

    /// <summary>
    /// The BIN or OGRN, or, from a third country, its code, a hyphen and the national number; unique within the country;
    /// null exactly for a person.
    /// </summary>
    public string? RegistrationNumber { get; set; }

    /// <summary>The name in Russian.</summary>
    public required string NameRu { get; set; }

    /// <summary>The name in Kazakh.</summary>
    public required string NameKk { get; set; }

    /// <summary>The name in English.</summary>
    public required string NameEn { get; set; }

    /// <summary>The languages in which the register states the name.</summary>
    public Languages NameLanguages { get; set; }

    /// <summary>What kind of owner it is.</summary>
    public PartnerKind Kind { get; set; }

    /// <summary>The country that it comes from.</summary>
    public Country Country { get; set; }

    /// <summary>ISO 3166-1 alpha-2 code of the country, also where <see cref="Country"/> is <see cref="Country.Other"/>.</summary>
    public required string CountryCode { get; set; }

    /// <summary>The region that it is registered in; null for a third country.</summary>
    public long? RegionId { get; set; }

    /// <summary>Where the row comes from.</summary>
    public Origin Origin { get; set; }

    /// <summary>When the row last changed.</summary>
    public DateTimeOffset UpdatedAt { get; set; }

    /// <summary>The region that it is registered in.</summary>
    public Region? Region { get; set; }

    /// <summary>What it owns of which ventures.</summary>
    public ICollection<Stake> Stakes { get; } = [];

    /// <summary>The investments that it made.</summary>
    public ICollection<Investment> Investments { get; } = [];
}
