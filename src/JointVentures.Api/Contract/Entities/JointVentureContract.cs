using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="JointVenture"/>.</summary>
public static class JointVentureContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<JointVenture>(venture =>
    {
        venture.Is("A company with owners from Russia and from Kazakhstan, registered in one of the two countries.");
        venture.IsListedAs("JointVentures");
        venture.Id();
        venture.Text(
            x => x.RegistrationNumber,
            "The number in the register of the host country: a BIN of 12 digits in Kazakhstan, an OGRN of 13 digits in Russia. Unique within the country.");
        venture.LocalizedName("name", "The registered name.", x => x.NameRu, x => x.NameKk, x => x.NameEn, x => x.NameLanguages);
        venture.Enum(x => x.LegalForm, "The legal form.");
        venture.Enum(x => x.Status, "Where the venture stands in its life.");
        venture.Enum(x => x.HostCountry, "The country that it is registered in: Kazakhstan or Russia.");
        venture.One(x => x.Region, "The region that it is registered in.");
        venture.One(x => x.Sector, "The ISIC division of its main activity.");
        venture.Date(x => x.FoundedOn, "The date of registration.");
        venture.Date(x => x.ClosedOn, "The date of closing; set exactly when the status is LIQUIDATED.");
        venture.Number(x => x.Employees, "The number of employees, 0 or more; null where not reported.");
        venture.Money(
            "charterCapital",
            "The charter capital, valued at the average rates of the founding year; null where the register states none.",
            x => x.CharterCapitalMinor,
            x => x.CharterCapitalCurrency,
            x => x.CharterCapitalUsdCents,
            x => x.FoundedOn);
        venture.Percent("russianSharePercent", x => x.RussianShareBasisPoints, "The stakes of all Russian partners together, in percent, 0 to 100.");
        venture.Percent("kazakhSharePercent", x => x.KazakhShareBasisPoints, "The stakes of all Kazakh partners together, in percent, 0 to 100.");
        venture.List<Stake>(
            "stakes", "Who owns how much of it, the largest stake first; together 100 percent.", 3,
            x => x.Venture, x => x.ShareBasisPoints, descending: true);
        venture.Connection<Investment>("investments", "The investments made into it and taken out of it.", x => x.Venture);
        venture.Origin(x => x.Origin);
        venture.UpdatedAt(x => x.UpdatedAt);
    });
}
