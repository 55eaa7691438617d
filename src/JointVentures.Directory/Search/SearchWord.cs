namespace JointVentures.Directory.Search;

/// <summary>A word of a text as search compares it.</summary>
/// <param name="Spelling">The word in English letters, one spelling of many.</param>
/// <param name="Forms">Its skeletons, the likeliest first: lower-case English letters and digits, or letters of another script. At least one.</param>
public sealed record SearchWord(string Spelling, IReadOnlyList<string> Forms)
{
    /// <summary>Whether it is a number.</summary>
    public bool IsNumber { get; } = !Spelling.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>A number for each skeleton, the same in every process: a store is read by others than the one that wrote it.</summary>
    internal IReadOnlyList<uint> Numbers { get; } = [.. Forms.Select(Number)];

    // FNV-1a.
    private static uint Number(string form)
    {
        var number = 2_166_136_261;
        foreach (var letter in form)
        {
            number = (number ^ letter) * 16_777_619;
        }

        return number;
    }
}
