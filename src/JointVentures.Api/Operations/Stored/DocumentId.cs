using System.Buffers;

namespace JointVentures.Api.Operations.Stored;

/// <summary>The id of a stored document: letters of ASCII, digits, <c>-</c> and <c>_</c>, at least one of them.</summary>
public static class DocumentId
{
    private static readonly SearchValues<char> _allowed =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_");

    /// <summary>Whether a text can be one.</summary>
    /// <param name="text">The text.</param>
    public static bool IsValid(string text) => text.Length > 0 && !text.AsSpan().ContainsAnyExcept(_allowed);
}
