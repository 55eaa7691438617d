using JointVentures.Directory.Geography;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;
using JointVentures.Directory.Ventures;
using JointVentures.Seed.Drawing;
using JointVentures.Seed.Geography;
using JointVentures.Seed.Names;
using JointVentures.Seed.Registers;
using JointVentures.Seed.Ventures;

namespace JointVentures.Seed.Partners;

/// <summary>Makes partners, each with a name and a number of its own.</summary>
internal sealed class PartnerRows(NameBook names, RegisterBook registers)
{
    private static readonly Weights<PartnerKind> _kinds = new(
        [(PartnerKind.Company, 88), (PartnerKind.StateCompany, 6), (PartnerKind.Fund, 6)]);

    private static readonly Weights<PartnerKind> _foreignKinds = new([(PartnerKind.Company, 85), (PartnerKind.Fund, 15)]);
    private static readonly PerCountry<LegalFormName> _stateForms = new(LegalFormName.KazakhStateCompany, LegalFormName.RussianStateCompany);
    private long _last;

    /// <summary>A partner from one of the two countries.</summary>
    /// <param name="draw">The draws of the row.</param>
    /// <param name="region">Where the partner is registered; another region stands in where that one's register is full.</param>
    /// <param name="day">The day of registration.</param>
    /// <param name="asPerson">Whether it is a private person; a company where no name of a person is left.</param>
    public Partner Make(ref Draw draw, Region region, DateOnly day, bool asPerson)
    {
        if (asPerson && names.Person(region.Country) is { } person)
        {
            return Row(person, PartnerKind.Individual, region.Country, region.Country.Code(), region.Id, null);
        }

        var kind = _kinds.Pick(ref draw);
        var (number, place) = registers.ForPartner(region, day);
        return Row(Named(ref draw, kind, region.Country), kind, place.Country, place.Country.Code(), place.Id, number);
    }

    /// <summary>A partner from a third country.</summary>
    public Partner MakeForeign(ref Draw draw)
    {
        var register = registers.Foreign[draw.Below(registers.Foreign.Count)];
        return Row(names.ForeignPartner(), _foreignKinds.Pick(ref draw), Country.Other, register.Code, null, register.Next());
    }

    private WordPair Named(ref Draw draw, PartnerKind kind, Country country)
    {
        var brands = names.Partner(country);
        return kind switch
        {
            PartnerKind.StateCompany => brands.StateCompany.Next().With(_stateForms[country]),
            PartnerKind.Fund => brands.Fund.Next().With(LegalFormName.Fund),
            _ => brands.Company.Next().With(FormsByCountry.Written(FormsByCountry.Pick(ref draw, country))),
        };
    }

    private Partner Row(WordPair name, PartnerKind kind, Country country, string code, long? regionId, string? number) => new()
    {
        Id = ++_last,
        RegistrationNumber = number,
        NameRu = name.Ru,
        NameKk = name.Kk,
        NameEn = Transliteration.Of(name.Ru),
        NameLanguages = Languages.Ru | Languages.Kk,
        Kind = kind,
        Country = country,
        CountryCode = code,
        RegionId = regionId,
        Origin = Origin.Generated,
        UpdatedAt = Days.Updated,
    };
}
