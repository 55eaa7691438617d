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
    private readonly CursorBytes? _start = needs.Start ? new() : null;
    private readonly CursorBytes? _end = needs.End ? new() : null;

    /// <summary>The cursor of the first row; null where there is none or it is not asked for.</summary>
    public CursorBytes? Start => _start is { IsEmpty: false } ? _start : null;

    /// <summary>The cursor of the last row; null where there is none or it is not asked for.</summary>
    public CursorBytes? End => _end is { IsEmpty: false } ? _end : null;

    /// <summary>Whether there are more rows in the direction of reading.</summary>
    public bool HasMore { get; set; }

    /// <summary>The items of a list that is written aside, without brackets.</summary>
    /// <param name="place">The list's place among the fields.</param>
    public JsonBuffer Items(int place) => _items[place];

    /// <summary>Notes the cursor of a row, where it is asked for: each row may turn out to be the last.</summary>
    public void Note(IRow row, int place, CursorFormat cursors)
    {
        if (_start is not null && place == 0)
        {
            cursors.Fill(_start, row);
        }

        if (_end is not null)
        {
            cursors.Fill(_end, row);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var list in _items.Values)
        {
            list.Dispose();
        }
    }
}
