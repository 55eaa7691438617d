using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Operations.Stored;

/// <summary>Which documents clients may name instead of sending them; the section <c>Documents</c> of the configuration.</summary>
public sealed record DocumentSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Documents";

    /// <summary>
    /// A folder of further trusted documents, one <c>.graphql</c> file each, the name of which is the document's id. A relative
    /// path counts from the content root; empty for none.
    /// </summary>
    public string Folder { get; init; } = "";

    /// <summary>Whether nothing but trusted documents is run, be they named or sent.</summary>
    public bool TrustedOnly { get; init; }

    /// <summary>Whether a client may have a document kept that it then names by its hash.</summary>
    public bool AutomaticPersistedQueries { get; init; } = true;

    /// <summary>How many bytes the documents that clients have kept may take; those used last stay. 0 to 1,073,741,824.</summary>
    [Range(0, 1 << 30)]
    public int PersistedBytes { get; init; } = 16_777_216;
}
