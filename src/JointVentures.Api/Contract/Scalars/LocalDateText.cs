using System.Globalization;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>A calendar date as text: four digits of the year, two of the month, two of the day, with hyphens.</summary>
public static class LocalDateText
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Reads exactly that form, and only a day that exists; the years are 0001 to 9999.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>Writes that form.</summary>
    public static string Format(DateOnly date) => date.ToString(Form, CultureInfo.InvariantCulture);
}
