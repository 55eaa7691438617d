using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Dataset"/>.</summary>
public static class DatasetContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Dataset>(dataset =>
    {
        dataset.Is("What the directory as a whole holds, and where it comes from.");
        dataset.Text(x => x.Version, "The version of the data: it changes with every change of a record and is the same wherever the data are.");
        dataset.Date(x => x.AsOf, "The day up to which the records speak.");
        dataset.Instant(x => x.GeneratedAt, "When the data were written here; not part of `version`.");
        dataset.Count<JointVenture>("ventures", "The number of all ventures.");
        dataset.Count<Partner>("partners", "The number of all partners.");
        dataset.Count<Investment>("investments", "The number of all investments.");
        dataset.Origin(x => x.Origin, "GENERATED while any venture, partner or investment is, otherwise IMPORTED.");
        dataset.All<Citation>("sources", "The public documents that facts are taken from.", 2);
    });
}
