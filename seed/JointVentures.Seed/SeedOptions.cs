namespace JointVentures.Seed;

/// <summary>How much to generate, and which of all possible directories.</summary>
/// <param name="Ventures">
/// Number of ventures, 1 to <see cref="MostVentures"/>; everything else follows from it in proportion. Only at
/// <see cref="DefaultVentures"/> do the rows agree with the official figures.
/// </param>
/// <param name="Seed">Any number: the same seed and size give the same rows on every machine.</param>
public sealed record SeedOptions(int Ventures = SeedOptions.DefaultVentures, long Seed = SeedOptions.DefaultSeed)
{
    /// <summary>The size at which the rows agree with every official figure.</summary>
    public const int DefaultVentures = 6_512;

    /// <summary>The largest size: beyond it the registers would run out of serial numbers.</summary>
    public const int MostVentures = 5_000_000;

    /// <summary>The seed number of the published test data.</summary>
    public const long DefaultSeed = 20191107;

    /// <summary>What is wrong with these options, with the remedy; null where nothing is.</summary>
    public string? Problem => Ventures is < 1 or > MostVentures
        ? $"The number of ventures must be between 1 and {MostVentures}, not {Ventures}."
        : null;
}
