using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Sector"/>.</summary>
public static class SectorContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Sector>(sector =>
    {
        sector.Is("A sector of the economy: a section or a division of ISIC Rev. 4. Ventures belong to divisions.");
        sector.IsListedAs("Sectors");
        sector.Id();
        sector.Text(x => x.Code, "The ISIC Rev. 4 code: one letter for a section, two digits for a division. Unique.");
        sector.LocalizedName("name", "The name of the section or division.", x => x.NameRu, x => x.NameKk, x => x.NameEn);
        sector.One(x => x.Parent, "The section that a division belongs to; null for a section.");
        sector.List<Sector>("children", "The divisions of a section by code; empty for a division.", 5, x => x.Parent, x => x.Code);
        sector.Flag(x => x.NamedInSource, "Whether the source names the sector as one of joint work.");
        sector.Connection<JointVenture>("ventures", "The ventures whose main activity it is; a section itself has none.", x => x.Sector);
    });
}
