using System.Globalization;
using CsvHelper;

namespace JointVentures.Seed.Reference;

/// <summary>The rows of a CSV file inside this assembly.</summary>
internal static class EmbeddedTable
{
    /// <summary>Reads each row by <paramref name="make"/>, in the file's order.</summary>
    /// <exception cref="InvalidDataException">The file is missing or a row is malformed.</exception>
    public static IReadOnlyList<T> Read<T>(string name, Func<CsvRow, T> make)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidDataException($"{name} is not part of the program.");
        using var csv = new CsvReader(new StreamReader(stream), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(make(new CsvRow(csv)));
        }

        return rows;
    }
}
