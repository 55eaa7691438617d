namespace JointVentures.Api.Planning.Sql;

/// <summary>Parts of dates in a statement.</summary>
public static class Dates
{
    /// <summary>The year of a date, as a whole number.</summary>
    // Dates are stored as text, the year in front.
    public static string YearOf(string date) => $"cast(substr({date}, 1, 4) as integer)";
}
