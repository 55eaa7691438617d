using JointVentures.Directory.Geography;
using JointVentures.Seed.Geography;

namespace JointVentures.Seed.Registers;

/// <summary>The registers of all countries. Ventures and partners of a country share one, so that no number is given twice.</summary>
internal sealed class RegisterBook(RegionBook regions)
{
    private readonly Bins _bins = new();
    private readonly Ogrns _ogrns = new();

    public IReadOnlyList<ForeignRegister> Foreign { get; } = ForeignRegister.All();

    /// <summary>A number for a venture; where the subject's register of the year is full, another subject stands in.</summary>
    /// <exception cref="InvalidOperationException">The register has no more numbers.</exception>
    public (string Number, Region Region) ForVenture(Region region, DateOnly day)
    {
        if (region.Country == Country.Kz)
        {
            var number = _bins.ForVenture(day)
                ?? throw new InvalidOperationException($"The register of Kazakhstan has no more numbers for {day:yyyy-MM}.");
            return (number, region);
        }

        return FirstOf(region, subject => _ogrns.ForVenture(subject, day.Year));
    }

    /// <summary>A number for a partner; another month or year, then another subject stands in where a register is full.</summary>
    /// <exception cref="InvalidOperationException">The register has no more numbers.</exception>
    public (string Number, Region Region) ForPartner(Region region, DateOnly day) => region.Country == Country.Kz
        ? (_bins.ForPartner(day), region)
        : FirstOf(region, subject => _ogrns.ForPartner(subject, day.Year));

    private (string Number, Region Region) FirstOf(Region region, Func<string, string?> next)
    {
        for (int i = 0, at = IndexOf(region); i < regions.Russian.Count; i++, at = (at + 1) % regions.Russian.Count)
        {
            if (next(regions.Russian[at].SubjectNumber!) is { } number)
            {
                return (number, regions.Russian[at]);
            }
        }

        throw new InvalidOperationException("The register of Russia has no more numbers for so many rows.");
    }

    private int IndexOf(Region region)
    {
        for (var i = 0; i < regions.Russian.Count; i++)
        {
            if (regions.Russian[i].Id == region.Id)
            {
                return i;
            }
        }

        throw new ArgumentException($"{region.Code} is no subject that rows stand in.", nameof(region));
    }
}
