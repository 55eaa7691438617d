using System.Text.Json;

namespace JointVentures.Tests.Execution.Exports;

/// <summary>What the cells of a row have to hold, from the row's JSON and the form of the fullest row.</summary>
public static class FlatRow
{
    /// <summary>The ways to the scalars of rows, in the order of the document; objects that are null in one row are there in another.</summary>
    public static IReadOnlyList<string[]> Paths(IReadOnlyList<JsonElement> rows)
    {
        return rows.Select(row => (IReadOnlyList<string[]>)[.. PathsOf(row)]).OrderByDescending(paths => paths.Count).First();
    }

    /// <summary>The cells of a row.</summary>
    public static IEnumerable<string> Cells(JsonElement row, IEnumerable<string[]> paths) => paths.Select(path => Cell(row, path, isWithinList: false));

    private static IEnumerable<string[]> PathsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(field => PathsOf(field.Value).Select(path => (string[])[field.Name, .. path])),
        JsonValueKind.Array when value.GetArrayLength() > 0 => value.EnumerateArray().Select(item => PathsOf(item).ToArray()).MaxBy(paths => paths.Length)!,
        _ => [[]],
    };

    private static string Cell(JsonElement value, ReadOnlySpan<string> path, bool isWithinList)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Array:
                var parts = new List<string>();
                foreach (var item in value.EnumerateArray())
                {
                    parts.Add(Cell(item, path, isWithinList: true));
                }

                return string.Join(isWithinList ? " | " : "; ", parts);
            case JsonValueKind.Object:
                return Cell(value.GetProperty(path[0]), path[1..], isWithinList);
            case JsonValueKind.Null:
                return "";
            default:
                return value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
        }
    }
}
