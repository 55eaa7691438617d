using System.Globalization;
namespace JointVentures.Api.Contract.Scalars;
/// <summary>stub</summary>
public static class LocalDateText
{
    /// <summary>stub</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
/// <summary>stub</summary>
public static class DateTimeText
{
    /// <summary>stub</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DateTimeOffset date) => DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
/// <summary>stub</summary>
public static class DecimalText
{
    /// <summary>stub</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal number) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number);
}
