using JointVentures.Directory.Geography;

namespace JointVentures.Seed.Geography;

/// <summary>Something that each of the two countries has of its own.</summary>
internal sealed record PerCountry<T>(T Kazakh, T Russian)
{
    /// <summary>What a country has.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the two.</exception>
    public T this[Country country] => country switch
    {
        Country.Kz => Kazakh,
        Country.Ru => Russian,
        _ => throw new ArgumentOutOfRangeException(nameof(country)),
    };
}
