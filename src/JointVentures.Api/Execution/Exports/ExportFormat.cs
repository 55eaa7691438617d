namespace JointVentures.Api.Execution.Exports;

/// <summary>A kind of file that rows can be taken away in.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Extension">What its file names end with, the dot included.</param>
/// <param name="MostRows">How many rows such a file can hold.</param>
public sealed record ExportFormat(string MediaType, string Extension, int MostRows)
{
    /// <summary>One JSON object a line.</summary>
    public static ExportFormat Ndjson { get; } = new("application/x-ndjson", ".ndjson", int.MaxValue);

    /// <summary>Comma-separated values (RFC 4180).</summary>
    public static ExportFormat Csv { get; } = new("text/csv", ".csv", int.MaxValue);

    /// <summary>A sheet of Excel (ECMA-376), which holds 1,048,576 rows with the header.</summary>
    public static ExportFormat Sheet { get; } =
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx", 1_048_575);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<ExportFormat> All { get; } = [Ndjson, Csv, Sheet];
}
