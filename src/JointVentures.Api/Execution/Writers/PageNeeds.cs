namespace JointVentures.Api.Execution.Writers;

/// <summary>What the selected fields of a connection need of its page; known once a plan.</summary>
/// <param name="Lists">The fields that list the rows, with their places; an array, for it is gone through for each row.</param>
/// <param name="Nothing">Whether neither the page nor the count is needed.</param>
/// <param name="Aside">Whether the rows are written aside: there are several lists, or the page is asked about before its list.</param>
/// <param name="More">Whether it is asked if there are more rows.</param>
/// <param name="Start">Whether the cursor of the first row is asked for.</param>
/// <param name="End">Whether the cursor of the last row is asked for.</param>
internal sealed record PageNeeds(
    (int Place, ItemsField Items)[] Lists, bool Nothing, bool Aside, bool More, bool Start, bool End)
{
    public static PageNeeds Of(IReadOnlyList<SelectedConnectionField> fields, bool backward)
    {
        var lists = fields.Index().Where(x => x.Item is ItemsField).Select(x => (x.Index, (ItemsField)x.Item)).ToArray();
        var infos = fields.Index().Where(x => x.Item is PageInfoField).ToArray();
        var asked = infos.SelectMany(x => ((PageInfoField)x.Item).Fields).Select(x => x.Value).ToHashSet();
        var page = asked.Overlaps([PageInfoPart.HasNextPage, PageInfoPart.HasPreviousPage, PageInfoPart.StartCursor, PageInfoPart.EndCursor]);
        return new PageNeeds(
            lists,
            lists.Length == 0 && !page && !fields.Any(field => field is TotalCountField),
            lists.Length > 1 || (page && (lists.Length == 0 || infos.Any(info => info.Index < lists[0].Index))),
            asked.Contains(backward ? PageInfoPart.HasPreviousPage : PageInfoPart.HasNextPage),
            asked.Contains(PageInfoPart.StartCursor),
            asked.Contains(PageInfoPart.EndCursor));
    }
}
