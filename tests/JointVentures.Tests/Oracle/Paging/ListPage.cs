using System.Text.Json;

namespace JointVentures.Tests.Oracle.Paging;

/// <summary>A page as a client sees it.</summary>
/// <param name="Total">The size of the whole list.</param>
/// <param name="Rows">The rows: cursor and id.</param>
/// <param name="More">Whether there are more in the direction of reading.</param>
/// <param name="Next">The cursor to page on with; null for an empty page.</param>
public sealed record ListPage(int Total, IReadOnlyList<(string Cursor, string Id)> Rows, bool More, string? Next)
{
    /// <summary>Reads an answer; null where it is an error.</summary>
    public static ListPage? Of(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        if (!json.RootElement.TryGetProperty("data", out var data) || data.ValueKind == JsonValueKind.Null)
        {
            throw new InvalidOperationException($"No list was answered: {answer}");
        }

        var list = data.GetProperty("list");
        return list.ValueKind == JsonValueKind.Null ? null : new ListPage(
            list.GetProperty("totalCount").GetInt32(),
            [.. list.GetProperty("edges").EnumerateArray().Select(edge =>
                (edge.GetProperty("cursor").GetString()!, edge.GetProperty("node").GetProperty("id").GetString()!))],
            list.TryGetProperty("pageInfo", out var info) && info.GetProperty("more").GetBoolean(),
            list.TryGetProperty("pageInfo", out info) ? info.GetProperty("next").GetString() : null);
    }

    /// <summary>The code of the first error of an answer; null where it has none.</summary>
    public static string? ErrorOf(string answer)
    {
        using var json = JsonDocument.Parse(answer);
        return json.RootElement.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("extensions").GetProperty("code").GetString() : null;
    }
}
