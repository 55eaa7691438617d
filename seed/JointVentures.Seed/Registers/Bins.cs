using System.Globalization;
using JointVentures.Directory.Registration;
using JointVentures.Seed.Drawing;

namespace JointVentures.Seed.Registers;

/// <summary>
/// Gives BINs: year and month of registration, 4 (a resident legal person), 0 (a head office), a serial that counts down
/// from the top of the month, where no real company is, and the check digit.
/// </summary>
internal sealed class Bins
{
    private const int Serials = 100_000;

    /// <summary>Partners may register in any month, so they leave this many serials of each to ventures.</summary>
    private const int KeptForVentures = 40_000;

    private readonly int[] _used = new int[MonthOf(Days.Last) + 1];

    /// <summary>The next number of the month of <paramref name="day"/>; null where the month has no more.</summary>
    public string? ForVenture(DateOnly day) => Next(MonthOf(day), Serials);

    /// <summary>The next number of the month of <paramref name="day"/>, or of the nearest month before, or after.</summary>
    /// <exception cref="InvalidOperationException">No month has any more.</exception>
    public string ForPartner(DateOnly day) =>
        NearestPeriod.Number(MonthOf(day), _used.Length, month => Next(month, Serials - KeptForVentures))
        ?? throw new InvalidOperationException("The register of Kazakhstan has no more numbers for so many partners.");

    private static int MonthOf(DateOnly day) => ((day.Year - Days.First.Year) * 12) + day.Month - 1;

    private string? Next(int month, int serials)
    {
        Span<char> digits = stackalloc char[12];
        var (year, monthOfYear) = Math.DivRem(month, 12);
        year.TryFormat(digits, out _, "00", CultureInfo.InvariantCulture);
        (monthOfYear + 1).TryFormat(digits[2..], out _, "00", CultureInfo.InvariantCulture);
        digits[4] = '4';
        digits[5] = '0';
        while (_used[month] < serials)
        {
            var serial = Serials - ++_used[month];
            serial.TryFormat(digits[6..], out _, "00000", CultureInfo.InvariantCulture);
            if (RegistrationNumber.BinCheckDigit(digits[..11]) is { } check)
            {
                digits[11] = (char)('0' + check);
                return new string(digits);
            }
        }

        return null;
    }
}
