using System.Globalization;

namespace JointVentures.Directory.Sources;

/// <summary>The days that an official figure speaks of.</summary>
/// <param name="First">The first day; the earliest there is where the figure speaks of all time before its last.</param>
/// <param name="Last">The last day; the latest there is where the figure names none.</param>
public readonly record struct FigurePeriod(DateOnly First, DateOnly Last)
{
    private const string UpTo = "as of ";
    private const string Since = "from ";

    /// <summary>
    /// Reads a period as figures state it: a day (<c>2019-11-07</c>), a year (<c>2018</c>), years (<c>2005-2018</c>), all time up to
    /// a day (<c>as of 2019-11-07</c>) or from a day on (<c>from 2019-10-23</c>).
    /// </summary>
    /// <returns>Whether it is one of these.</returns>
    public static bool TryParse(string text, out FigurePeriod period)
    {
        var parsed = text.StartsWith(UpTo, StringComparison.Ordinal) ? Of(DateOnly.MinValue, DayOf(text[UpTo.Length..]))
            : text.StartsWith(Since, StringComparison.Ordinal) ? Of(DayOf(text[Since.Length..]), DateOnly.MaxValue)
            : DayOf(text) is { } day ? Of(day, day)
            : Years(text.Split('-'));
        period = parsed.GetValueOrDefault();
        return parsed is not null;
    }

    private static FigurePeriod? Years(string[] years) =>
        years is { Length: 1 or 2 } && years.All(year => year.Length == 4) ? Of(DayOf(years[0] + "-01-01"), DayOf(years[^1] + "-12-31")) : null;

    private static FigurePeriod? Of(DateOnly? first, DateOnly? last) => first <= last ? new FigurePeriod(first.Value, last.Value) : null;

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
