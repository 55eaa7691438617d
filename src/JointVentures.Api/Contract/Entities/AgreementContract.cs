using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Cooperation;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Agreement"/>.</summary>
public static class AgreementContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Agreement>(agreement =>
    {
        agreement.Is("An agreement between a region of Russia and a region of Kazakhstan.");
        agreement.IsListedAs("Agreements");
        agreement.Id();
        agreement.LocalizedName("title", "The title.", x => x.TitleRu, x => x.TitleKk, x => x.TitleEn, x => x.TitleLanguages);
        agreement.One(x => x.RussianRegion, "The Russian party.");
        agreement.One(x => x.KazakhRegion, "The Kazakh party.");
        agreement.One(x => x.Sector, "The sector that it speaks of; null for a general agreement.");
        agreement.Date(x => x.SignedOn, "The date of signing.");
        agreement.One(x => x.Forum, "The forum where it was signed; null where it was signed elsewhere.");
        agreement.Origin(x => x.Origin);
    });
}
