using System.Globalization;
using CsvHelper;

namespace JointVentures.Seed.Reference;

/// <summary>One row of an embedded table, read by the names of its columns.</summary>
internal readonly struct CsvRow(CsvReader csv)
{
    private const decimal Micros = 1_000_000;

    public string Text(string column) =>
        Optional(column) ?? throw new InvalidDataException($"{column} of row {csv.Context.Parser?.Row} is empty.");

    public string? Optional(string column) => csv.GetField(column) is { Length: > 0 } text ? text : null;

    public int Number(string column) => int.Parse(Text(column), CultureInfo.InvariantCulture);

    public bool Flag(string column) => bool.Parse(Text(column));

    public DateOnly? Day(string column) =>
        Optional(column) is { } text ? DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture) : null;

    /// <summary>The member of an enumeration, written as the contract writes it.</summary>
    public T Member<T>(string column)
        where T : struct, Enum => Enum.Parse<T>(Text(column).Replace("_", "", StringComparison.Ordinal), ignoreCase: true);

    /// <summary>A decimal number in millionths.</summary>
    public long InMicros(string column) =>
        decimal.ToInt64(decimal.Parse(Text(column), CultureInfo.InvariantCulture) * Micros);
}
