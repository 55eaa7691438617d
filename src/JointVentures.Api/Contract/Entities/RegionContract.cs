using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Region"/>.</summary>
public static class RegionContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Region>(region =>
    {
        region.Is("A federal subject of Russia or a region or city of Kazakhstan, as they stood in 2019.");
        region.IsListedAs("Regions");
        region.Id();
        region.Text(x => x.Code, "The ISO 3166-2 code, for example KZ-55 or RU-OMS. Unique.");
        region.LocalizedName("name", "The name, unique in each language.", x => x.NameRu, x => x.NameKk, x => x.NameEn);
        region.Enum(x => x.Country, "The country that the source counts the region to: Kazakhstan or Russia.");
        region.Enum(x => x.Kind, "What kind of unit it is in its own country.");
        region.Flag(x => x.OnCommonBorder, "Whether it touches the common border of Russia and Kazakhstan.");
        region.Flag(x => x.Disputed, "Whether the source counts it to its country while ISO 3166-2 does not.");
        region.Location("location", "Where its administrative centre lies.", x => x.LatitudeMicrodegrees, x => x.LongitudeMicrodegrees);
        region.Connection<JointVenture>("ventures", "The ventures registered in it.", x => x.Region);
        region.Connection<Agreement>(
            "agreements", "The interregional agreements that it is a party of.", x => x.RussianRegion, x => x.KazakhRegion);
    });
}
