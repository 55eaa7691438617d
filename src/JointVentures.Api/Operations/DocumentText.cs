namespace JointVentures.Api.Operations;

/// <summary>The text of a document together with what it is looked up by, so that a text that is kept is not gone through again.</summary>
/// <param name="text">The text.</param>
public readonly struct DocumentText(string text) : IEquatable<DocumentText>
{
    private readonly int _hash = StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The text.</summary>
    public string Text => text;

    /// <inheritdoc/>
    public bool Equals(DocumentText other) => _hash == other._hash && string.Equals(Text, other.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DocumentText other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _hash;

    /// <summary>Whether two texts are the same.</summary>
    public static bool operator ==(DocumentText left, DocumentText right) => left.Equals(right);

    /// <summary>Whether two texts are not the same.</summary>
    public static bool operator !=(DocumentText left, DocumentText right) => !left.Equals(right);
}
