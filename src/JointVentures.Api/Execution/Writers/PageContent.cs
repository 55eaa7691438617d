using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>What is known of a page once it is read, and what was written aside until its place in the answer comes.</summary>
/// <param name="needs">What is asked for.</param>
internal sealed class PageContent(PageNeeds needs) : IDisposable
{
    private static readonly Dictionary<int, JsonBuffer> _none = [];

    private readonly Dictionary<int, JsonBuffer> _items = needs.Aside ? needs.Lists.ToDictionary(x => x.Place, _ => new JsonBuffer()) : _none;
    private readonly JsonBuffer? _start = needs.Cursors ? new() : null;
    private readonly JsonBuffer? _end = needs.Cursors ? new() : null;

    /// <summary>The cursor of the first row; empty where there is none.</summary>
    public ReadOnlySpan<byte> Start => _start is null ? [] : _start.Written;

    /// <summary>The cursor of the last row; empty where there is none.</summary>
    public ReadOnlySpan<byte> End => _end is null ? [] : _end.Written;

    /// <summary>Whether there are more rows in the direction of reading.</summary>
    public bool HasMore { get; set; }

    /// <summary>The items of a list that is written aside, without brackets.</summary>
    /// <param name="place">The list's place among the fields.</param>
    public JsonBuffer Items(int place) => _items[place];

    /// <summary>Notes the cursor of a row, where cursors are asked for.</summary>
    public void Note(IRow row, int place, CursorFormat cursors, OperationRun run)
    {
        if (_start is null || _end is null)
        {
            return;
        }

        _end.Truncate(0);
        cursors.Write(row, run.CursorBytes, _end);
        if (place == 0)
        {
            _start.Raw(_end.Written);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var list in _items.Values)
        {
            list.Dispose();
        }

        _start?.Dispose();
        _end?.Dispose();
    }
}
