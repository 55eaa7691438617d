using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Partner"/>.</summary>
public static class PartnerContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Partner>(partner =>
    {
        partner.Is("A company, fund or person that owns a stake of a venture.");
        partner.IsListedAs("Partners");
        partner.Id();
        partner.Text(
            x => x.RegistrationNumber,
            "A BIN of 12 digits from Kazakhstan, an OGRN of 13 digits from Russia, the country code, a hyphen and the national number from a third country; null for a person, and only for one.");
        partner.LocalizedName("name", "The name.", x => x.NameRu, x => x.NameKk, x => x.NameEn, x => x.NameLanguages);
        partner.Enum(x => x.Kind, "What kind of owner it is.");
        partner.Enum(x => x.Country, "The country that it comes from.");
        partner.Text(x => x.CountryCode, "The ISO 3166-1 alpha-2 code of its country, also where `country` is OTHER.");
        partner.One(x => x.Region, "The region that it is registered in; null for a third country.");
        partner.Connection<Stake>("stakes", "What it owns of which ventures.", x => x.Partner);
        partner.Connection<Investment>("investments", "The investments that it made.", x => x.Investor);
        partner.ConnectionThrough<Stake, JointVenture>("ventures", "The ventures that it owns a stake of.", x => x.Partner, x => x.Venture);
        partner.Origin(x => x.Origin);
        partner.UpdatedAt(x => x.UpdatedAt);
    });
}
