using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Cooperation;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Forum"/>.</summary>
public static class ForumContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Forum>(forum =>
    {
        forum.Is("One edition of the Forum of Interregional Cooperation of Russia and Kazakhstan; only the editions that the source names.");
        forum.IsListedAs("Forums");
        forum.Id();
        forum.Number(x => x.Number, "The number of the edition, 1 for the first. Unique.");
        forum.Number(x => x.Year, "The calendar year.");
        forum.Date(x => x.HeldOn, "The date; null where the source states the year alone.");
        forum.LocalizedName("city", "The hosting city.", x => x.CityRu, x => x.CityKk, x => x.CityEn);
        forum.Enum(x => x.Country, "The hosting country.");
        forum.LocalizedName("theme", "The theme; null where the source states none.", x => x.ThemeRu, x => x.ThemeKk, x => x.ThemeEn);
        forum.Origin(x => x.Origin);
        forum.Citation(x => x.Citation, "The document that states it.");
        forum.Connection<Agreement>("agreements", "The agreements signed there.", x => x.Forum);
    });
}
