namespace JointVentures.Directory.Search;

/// <summary>A word of a text as search compares it.</summary>
/// <param name="Spelling">The word in English letters, one spelling of many.</param>
/// <param name="Forms">Its skeletons, the likeliest first: lower-case English letters and digits, or letters of another script. At least one.</param>
public sealed record SearchWord(string Spelling, IReadOnlyList<string> Forms)
{
    /// <summary>Whether it is a number.</summary>
    public bool IsNumber { get; } = !Spelling.AsSpan().ContainsAnyExceptInRange('0', '9');
}
