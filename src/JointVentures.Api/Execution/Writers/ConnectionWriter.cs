using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A connection: its page is read only where a field needs it, its count likewise.</summary>
/// <param name="query">How the rows are found.</param>
/// <param name="arguments">Which page.</param>
/// <param name="fields">The selected fields in the order of the document.</param>
/// <param name="limits">How large a page may be.</param>
public sealed class ConnectionWriter(
    PageQuery query, PageArguments arguments, IReadOnlyList<ConnectionField> fields, OperationLimits limits) : FieldWriter
{
    private readonly (byte[] Key, ConnectionField Field)[] _fields =
        [.. fields.Select((field, i) => (ObjectWriter.KeyOf(field.Name, i == 0), field))];

    private readonly bool _needsPage = fields.Any(field => field is not (CountedField or NamedField));
    private readonly bool _readsNothing = fields.All(field => field is NamedField);

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        // Wrong arguments are refused also where no page is read.
        var size = arguments.Size(run.Slots, limits);
        var bounds = PageBounds.Of(arguments, query.Cursors, run.Slots);
        if (_readsNothing)
        {
            run.Check(query.Count, row);
        }

        using var page = _needsPage ? ReadPage(new PageReader(query, bounds, size), row, run) : null;
        run.Json.Raw('{');
        for (var i = 0; i < _fields.Length; i++)
        {
            var (key, field) = _fields[i];
            run.Json.Raw(key);
            switch (field)
            {
                case CountedField:
                    run.Json.Number(Count(row, run));
                    break;
                case NamedField named:
                    named.Value.Write(row, run);
                    break;
                case PageInfoField info:
                    info.Write(page!, arguments, run.Json);
                    break;
                default:
                    run.Json.Raw('[');
                    run.Json.Raw(page!.Items[i]!.Written);
                    run.Json.Raw(']');
                    break;
            }
        }

        run.Json.Raw('}');
    }

    private PageContent ReadPage(PageReader reader, IRow parent, OperationRun run)
    {
        var lists = _fields.Select(x => x.Field as ItemsField).ToArray();
        var page = new PageContent(lists.Select(list => list is not null));
        var json = run.Json;
        var path = run.PathLength;
        try
        {
            reader.Read(parent, run, (row, i) =>
            {
                page.Note(row, i, query.Cursors);
                for (var list = 0; list < lists.Length; list++)
                {
                    if (lists[list] is { } items)
                    {
                        run.Redirect(page.Items[list]!);
                        items.Write(row, i, query.Cursors, run);
                    }
                }
            });
            page.HasMore = reader.HasMore;
            return page;
        }
        catch
        {
            page.Dispose();
            run.LeaveTo(path);
            throw;
        }
        finally
        {
            run.Redirect(json);
        }
    }

    private long Count(IRow parent, OperationRun run)
    {
        var rows = run.Open(query.Count, parent);
        try
        {
            run.Read(rows);
            return rows.Whole(0);
        }
        finally
        {
            run.Close(rows);
        }
    }
}
