using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Sources;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="Citation"/>.</summary>
public static class CitationContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<Citation>(citation =>
    {
        citation.Is("A public document that facts are taken from.");
        citation.Text(x => x.Title, "The title, in English.");
        citation.Url(x => x.Url, "Where it can be read.");
        citation.Date(x => x.PublishedOn, "The date of publication; null for a series that is kept up to date.");
    });
}
