using System.Globalization;
using JointVentures.Directory.Registration;
using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Registers;

/// <summary>
/// Gives OGRNs: 1, the year of registration but 02 at the earliest, for the register began in 2002, the number of the
/// subject, a serial that counts down from the top, where no real company is, and the check digit.
/// </summary>
internal sealed class Ogrns
{
    private const int FirstYear = 2002;
    private const int Top = 9_999_999;
    private const int Most = 50_000;

    /// <summary>Partners may register in any year, so they leave half of each to ventures.</summary>
    private const int KeptForVentures = 25_000;

    private readonly int[,] _used = new int[100, Days.Last.Year - FirstYear + 1];

    /// <summary>The next number of the subject and year; null where they have no more.</summary>
    public string? ForVenture(string subject, int year) => Next(subject, year, Most);

    /// <summary>The next number of the subject in the year, or in the nearest before, or after; null where it has no more at all.</summary>
    public string? ForPartner(string subject, int year) => NearestPeriod.Number(
        Math.Max(year, FirstYear) - FirstYear, _used.GetLength(1), period => Next(subject, FirstYear + period, Most - KeptForVentures));

    private string? Next(string subject, int year, int most)
    {
        year = Math.Max(year, FirstYear);
        ref var used = ref _used[int.Parse(subject, CultureInfo.InvariantCulture), year - FirstYear];
        if (used == most)
        {
            return null;
        }

        Span<char> digits = stackalloc char[13];
        digits[0] = '1';
        (year % 100).TryFormat(digits[1..], out _, "00", CultureInfo.InvariantCulture);
        subject.CopyTo(digits[3..]);
        (Top - used++).TryFormat(digits[5..], out _, "0000000", CultureInfo.InvariantCulture);
        digits[12] = (char)('0' + RegistrationNumber.OgrnCheckDigit(digits[..12]));
        return new string(digits);
    }
}
