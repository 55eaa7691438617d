namespace JointVentures.Directory.Geography;

/// <summary>The ISO 3166-1 alpha-2 codes of the two countries.</summary>
public static class CountryCode
{
    /// <summary>The code of <paramref name="country"/>, in capitals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It stands for every third country and has none of its own.</exception>
    public static string Code(this Country country) => country switch
    {
        Country.Kz => "KZ",
        Country.Ru => "RU",
        _ => throw new ArgumentOutOfRangeException(nameof(country)),
    };
}
