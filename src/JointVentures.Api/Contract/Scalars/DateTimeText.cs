using System.Globalization;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>An instant as text (RFC 3339): a date, <c>T</c>, a time to the second and an offset.</summary>
public static class DateTimeText
{
    /// <summary>The form that is written, of an instant in UTC.</summary>
    public const string Form = "yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'";

    private const int DateLength = 10;
    private const int SecondsLength = 19;
    private const int MaxFractionDigits = 9;

    /// <summary>
    /// Reads an instant, whose offset is required and is not <c>-00:00</c>, the mark of an unknown one. Up to nine digits
    /// of a second are read and those after the sixth dropped. The result is in UTC.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset instant)
    {
        instant = default;
        if (text.Length <= SecondsLength
            || text[DateLength] is not ('T' or 't')
            || !LocalDateText.TryParse(text[..DateLength], out var date)
            || !TimeOnly.TryParseExact(
                text[(DateLength + 1)..SecondsLength], "HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            return false;
        }

        var rest = text[SecondsLength..];
        if (!TryReadFraction(ref rest, out var micros) || !TryReadOffset(rest, out var offset))
        {
            return false;
        }

        var ticks = date.ToDateTime(time).Ticks + (micros * TimeSpan.TicksPerMicrosecond) - offset.Ticks;
        if (ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        instant = new DateTimeOffset(ticks, TimeSpan.Zero);
        return true;
    }

    /// <summary>Writes an instant in UTC, with <c>Z</c> and up to six digits of a second without trailing zeros.</summary>
    public static string Format(DateTimeOffset instant) =>
        instant.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    private static bool TryReadFraction(ref ReadOnlySpan<char> rest, out long micros)
    {
        micros = 0;
        if (rest[0] != '.')
        {
            return true;
        }

        var end = rest[1..].IndexOfAnyExceptInRange('0', '9');
        if (end is < 1 or > MaxFractionDigits)
        {
            return false;
        }

        for (var i = 1; i <= 6; i++)
        {
            micros = (micros * 10) + (i <= end ? rest[i] - '0' : 0);
        }

        rest = rest[(end + 1)..];
        return true;
    }

    private static bool TryReadOffset(ReadOnlySpan<char> text, out TimeSpan offset)
    {
        offset = default;
        if (text is "Z" or "z")
        {
            return true;
        }

        if (text.Length == 0
            || text[0] is not ('+' or '-')
            || text is "-00:00"
            || !TimeOnly.TryParseExact(text[1..], "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var distance))
        {
            return false;
        }

        offset = text[0] == '-' ? -distance.ToTimeSpan() : distance.ToTimeSpan();
        return true;
    }
}
