using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Groups;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract;

/// <summary>The ways into the directory.</summary>
public static class Roots
{
    private const string NumberDescription =
        "The registration number. One with wrong check digits is nobody's and finds nothing.";

    /// <summary>Declares them in the order of the query type; the entities are declared before.</summary>
    public static void Declare(DirectoryDeclaration directory)
    {
        directory.Add(new NodeRoot("node", "The record with a global id, whatever its type; null where there is none."));
        directory.Add(new NodesRoot("nodes", "The records with these global ids, in the order of the ids; null where there is none."));

        directory.Add(new ByIdRoot("jointVenture", "The venture with a global id; null where there is none.", directory.Of<JointVenture>()));
        directory.Add(new ByKeyRoot(
            "jointVentureByRegistrationNumber",
            "The venture with a registration number; null where there is none.",
            directory.Of<JointVenture>(),
            [
                Key<JointVenture>(directory, "country", "The host country.", nameof(JointVenture.HostCountry)),
                Key<JointVenture>(directory, "registrationNumber", NumberDescription, nameof(JointVenture.RegistrationNumber)),
            ]));
        directory.Add(new ConnectionRoot("jointVentures", "All ventures, in pages.", directory.Of<JointVenture>()) { IsSearched = true, Grows = true });
        directory.Add(new GroupsRoot(
            "jointVentureStatistics",
            "Ventures counted and added up in groups; without `groupBy` all of them in one group.",
            JointVentureStatisticsContract.Of(directory))
        {
            IsSearched = true,
            Weight = 2_500,
        });

        directory.Add(new ByIdRoot("partner", "The partner with a global id; null where there is none.", directory.Of<Partner>()));
        directory.Add(new ByKeyRoot(
            "partnerByRegistrationNumber",
            "The partner with a registration number; null where there is none.",
            directory.Of<Partner>(),
            [
                Key<Partner>(directory, "country", "The partner's country; OTHER for a third one.", nameof(Partner.Country)),
                Key<Partner>(
                    directory,
                    "registrationNumber",
                    NumberDescription + " From a third country: the country code, a hyphen and the national number.",
                    nameof(Partner.RegistrationNumber)),
            ]));
        directory.Add(new ConnectionRoot("partners", "All partners, in pages.", directory.Of<Partner>()) { IsSearched = true, Grows = true });

        directory.Add(new ConnectionRoot("investments", "All investments, in pages.", directory.Of<Investment>()) { Grows = true });
        directory.Add(new GroupsRoot(
            "investmentStatistics",
            "Investments counted and added up in groups; without `groupBy` all of them in one group.",
            InvestmentStatisticsContract.Of(directory))
        {
            Weight = 5_000,
        });
        directory.Add(new GroupsRoot(
            "regionPairs",
            "Pairs of a Russian and a Kazakh region that ventures connect: at least one venture has a partner from each of the two.",
            RegionPairContract.Of(directory))
        {
            Weight = 15_000,
        });
        directory.Add(new ConnectionRoot("sectors", "All sections and divisions of ISIC Rev. 4, in pages.", directory.Of<Sector>()));
        directory.Add(new ConnectionRoot("regions", "All regions of both countries, in pages.", directory.Of<Region>()));
        directory.Add(new ByKeyRoot(
            "regionByCode",
            "The region with an ISO 3166-2 code; null where there is none.",
            directory.Of<Region>(),
            [Key<Region>(directory, "code", "The ISO 3166-2 code, for example KZ-55.", nameof(Region.Code))]));
        directory.Add(new ConnectionRoot("agreements", "All interregional agreements, in pages.", directory.Of<Agreement>()) { Grows = true });
        directory.Add(new ConnectionRoot("forums", "The editions of the forum that the source names, in pages.", directory.Of<Forum>()));
        directory.Add(new ConnectionRoot("projects", "The joint projects that the source names, in pages.", directory.Of<Project>()));

        directory.Add(new ListRoot(
            "officialFigures",
            "The figures that were stated in public, all at once; by themselves in the order of the source.",
            directory.Of<OfficialFigure>(),
            new ListOrder([], false))
        {
            UsualSize = 28,
        });
        directory.Add(new SearchRoot(
            "search",
            "The records that a text finds, the best first: by name in Russian, Kazakh or English, in any spelling, or by registration number or code.",
            [
                new SearchTarget(directory.Of<JointVenture>(), "Joint ventures, by name and registration number."),
                new SearchTarget(directory.Of<Partner>(), "Partners, by name and registration number."),
                new SearchTarget(directory.Of<Sector>(), "Sections and divisions of ISIC Rev. 4, by name and code."),
                new SearchTarget(directory.Of<Region>(), "Regions of both countries, by name and ISO 3166-2 code."),
            ]));
        directory.Add(new ListRoot(
            "exchangeRates",
            "The average official exchange rates, all at once; by themselves by currency, then year.",
            directory.Of<ExchangeRate>(),
            new ListOrder(
                [
                    directory.Of<ExchangeRate>().Leaf(nameof(ExchangeRate.Currency)).Column,
                    directory.Of<ExchangeRate>().Leaf(nameof(ExchangeRate.Year)).Column,
                ],
                false))
        {
            UsualSize = 40,
        });
        directory.Add(new SingleRoot("dataset", "What the directory as a whole holds.", directory.Of<Dataset>()));
    }

    private static KeyArgument Key<T>(DirectoryDeclaration directory, string name, string description, string member)
        where T : class => new(name, description, directory.Of<T>().Leaf(member));
}
