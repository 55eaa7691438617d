using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Project"/>.</summary>
public static class ProjectContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Project>(project =>
    {
        project.Is("A joint project that the source names.");
        project.IsListedAs("Projects");
        project.Id();
        project.LocalizedName("name", "The name.", x => x.NameRu, x => x.NameKk, x => x.NameEn);
        project.One(x => x.Sector, "The ISIC division of the project.");
        project.ListThrough<ProjectRegion, Region>("regions", "The regions that take part, by code.", 3, x => x.Project, x => x.Region, x => x.Code);
        project.Date(x => x.StartedOn, "The date on which it started; null where the source does not say.");
        project.LocalizedName("description", "What is done, in a sentence or two.", x => x.DescriptionRu, x => x.DescriptionKk, x => x.DescriptionEn);
        project.Origin(x => x.Origin);
        project.Citation(x => x.Citation, "The document that names it.");
    });
}
