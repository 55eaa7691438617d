using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>What a page gave, written aside until its place in the answer comes.</summary>
internal sealed class PageContent : IDisposable
{
    /// <summary>Makes room for the lists.</summary>
    /// <param name="lists">Which of the connection's fields list the rows.</param>
    public PageContent(IEnumerable<bool> lists) => Items = [.. lists.Select(list => list ? new JsonBuffer() : null)];

    /// <summary>The items of each list, without brackets; null for a field that is none.</summary>
    public IReadOnlyList<JsonBuffer?> Items { get; }

    /// <summary>The cursor of the first row; empty where there is none.</summary>
    public JsonBuffer Start { get; } = new();

    /// <summary>The cursor of the last row; empty where there is none.</summary>
    public JsonBuffer End { get; } = new();

    /// <summary>Whether there are more rows in the direction of reading.</summary>
    public bool HasMore { get; set; }

    /// <summary>Notes the cursor of a row.</summary>
    public void Note(IRow row, int place, CursorFormat cursors, OperationRun run)
    {
        End.Truncate(0);
        cursors.Write(row, run.CursorBytes, End);
        if (place == 0)
        {
            Start.Raw(End.Written);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var list in Items)
        {
            list?.Dispose();
        }

        Start.Dispose();
        End.Dispose();
    }
}
