namespace JointVentures.Seed.Drawing;

/// <summary>The days between which every generated row is dated.</summary>
internal static class Days
{
    public static readonly DateOnly First = new(2000, 1, 1);

    /// <summary>The day up to which the directory speaks.</summary>
    public static readonly DateOnly Last = new(2019, 11, 7);

    /// <summary>When reference and generated rows last changed.</summary>
    public static readonly DateTimeOffset Updated = new(Last, TimeOnly.MinValue, TimeSpan.Zero);

    /// <summary>A day from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public static DateOnly Between(ref Draw draw, DateOnly low, DateOnly high) =>
        low.AddDays(draw.Below(high.DayNumber - low.DayNumber + 1));

    /// <summary>A day of <paramref name="year"/> within the dated time.</summary>
    public static DateOnly In(ref Draw draw, int year)
    {
        var end = new DateOnly(year, 12, 31);
        return Between(ref draw, new DateOnly(year, 1, 1), end < Last ? end : Last);
    }
}
