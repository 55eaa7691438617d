using JointVentures.Api.Execution.Exports.Columns;
using JointVentures.Api.Execution.Exports.Formats;
using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Execution.Exports;

/// <summary>A kind of file that rows can be taken away in.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extension">What its file names end with, the dot included.</param>
/// <param name="Open">Begins a file: of a table, under a name where the file itself has one, into what takes it.</param>
public sealed record ExportFormat(string MediaType, string Extension, Func<Table, string, JsonBuffer, IFileWriter> Open)
{
    /// <summary>One JSON object a line.</summary>
    public static ExportFormat Ndjson { get; } =
        new("application/x-ndjson", ".ndjson", (_, _, file) => new NdjsonFileWriter(file)) { HasHeaders = false };

    /// <summary>Comma-separated values (RFC 4180).</summary>
    public static ExportFormat Csv { get; } = new("text/csv", ".csv", (table, _, file) => new CsvFileWriter(table, file))
    {
        ContentType = "text/csv; charset=utf-8; header=present",
    };

    /// <summary>A sheet of Excel (ECMA-376), which holds 1,048,576 rows with the header.</summary>
    public static ExportFormat Sheet { get; } = new(
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        ".xlsx",
        (table, name, file) => new SheetFileWriter(table, name, file))
    {
        MostRows = 1_048_575,
    };

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Ndjson, Csv, Sheet];

    /// <summary>Its media type with the parameters that a file of it has.</summary>
    public string ContentType { get; private init; } = MediaType;

    /// <summary>Whether it has headers, which are in some language.</summary>
    public bool HasHeaders { get; private init; } = true;

    /// <summary>How many rows such a file can hold.</summary>
    public int MostRows { get; private init; } = int.MaxValue;
}
