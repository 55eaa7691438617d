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
    PageQuery query, PageArguments arguments, IReadOnlyList<SelectedConnectionField> fields, OperationLimits limits) : FieldWriter
{
    private readonly (byte[] Key, SelectedConnectionField Field)[] _fields =
        [.. fields.Select((field, i) => (ObjectWriter.KeyOf(field.Name, i == 0), field))];

    private readonly PageNeeds _needs = PageNeeds.Of(fields, arguments.Backward);

    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        // Wrong arguments are refused also where no page is read.
        var request = run.Page(this);
        if (_needs.Nothing || (request.Size == 0 && !_needs.More))
        {
            query.Count.Check(row, run.Store);
        }

        using var page = new PageContent(_needs);
        if (_needs.Aside)
        {
            WriteItems(page, request, row, run);
        }

        run.Json.Raw('{');
        for (var i = 0; i < _fields.Length; i++)
        {
            var (key, field) = _fields[i];
            run.Json.Raw(key);
            switch (field)
            {
                case TotalCountField:
                    run.Json.Number(query.Count.Count(row, run.Store));
                    break;
                case TypeNameField named:
                    named.Value.Write(row, run);
                    break;
                case PageInfoField info:
                    info.Write(page, arguments, run.Json);
                    break;
                case ItemsField:
                    run.Json.Raw('[');
                    if (_needs.Aside)
                    {
                        run.Json.Raw(page.Items(i).Written);
                    }
                    else
                    {
                        WriteItems(page, request, row, run);
                    }

                    run.Json.Raw(']');
                    break;
                default:
                    throw new InvalidOperationException($"{field} is no field of a connection.");
            }
        }

        run.Json.Raw('}');
    }

    /// <summary>What a request asks for.</summary>
    /// <exception cref="Contract.Errors.OperationException">Its arguments are wrong.</exception>
    internal PageRequest Request(IReadOnlyList<object?> slots)
    {
        var size = arguments.Size(slots, limits);
        return PageRequest.Of(size, arguments, query, slots);
    }

    private void WriteItems(PageContent page, PageRequest request, IRow parent, OperationRun run)
    {
        var reader = new PageReader(request, _needs.More);
        var json = run.Json;
        try
        {
            reader.Read(parent, run.Store, (row, i) =>
            {
                run.CheckSize();
                page.Note(row, i, request.Cursors);
                foreach (var (place, items) in _needs.Lists)
                {
                    run.Redirect(_needs.Aside ? page.Items(place) : json);
                    items.Write(row, i, request.Cursors, run);
                }
            });
            page.HasMore = reader.HasMore;
        }
        finally
        {
            run.Redirect(json);
        }
    }
}
