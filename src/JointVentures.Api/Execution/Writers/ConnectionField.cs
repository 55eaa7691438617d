using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>A selected field of a connection.</summary>
/// <param name="Name">Its response name.</param>
public abstract record ConnectionField(string Name);

/// <summary><c>totalCount</c>.</summary>
/// <param name="Name">Its response name.</param>
public sealed record CountedField(string Name) : ConnectionField(Name);

/// <summary><c>__typename</c>.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Value">Writes it.</param>
public sealed record NamedField(string Name, FieldWriter Value) : ConnectionField(Name);

/// <summary><c>pageInfo</c>.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Fields">The selected fields: their response names and what they are.</param>
public sealed record PageInfoField(string Name, IReadOnlyList<KeyValuePair<string, PageInfoPart>> Fields) : ConnectionField(Name)
{
    private readonly (byte[] Key, PageInfoPart Part)[] _fields =
        [.. Fields.Select((field, i) => (ObjectWriter.KeyOf(field.Key, i == 0), field.Value))];

    internal void Write(PageContent page, PageArguments arguments, JsonBuffer json)
    {
        json.Raw('{');
        foreach (var (key, part) in _fields)
        {
            json.Raw(key);
            switch (part)
            {
                case PageInfoPart.HasNextPage:
                    json.Raw((arguments.Backward ? arguments.Before is not null : page.HasMore) ? "true"u8 : "false"u8);
                    break;
                case PageInfoPart.HasPreviousPage:
                    json.Raw((arguments.Backward ? page.HasMore : arguments.After is not null) ? "true"u8 : "false"u8);
                    break;
                case PageInfoPart.StartCursor:
                    Cursor(page.Start, json);
                    break;
                case PageInfoPart.EndCursor:
                    Cursor(page.End, json);
                    break;
                default:
                    json.Raw("\"PageInfo\""u8);
                    break;
            }
        }

        json.Raw('}');
    }

    private static void Cursor(JsonBuffer cursor, JsonBuffer json)
    {
        if (cursor.Length == 0)
        {
            json.Raw("null"u8);
            return;
        }

        json.Raw('"');
        json.Raw(cursor.Written);
        json.Raw('"');
    }
}

/// <summary><c>edges</c> or <c>nodes</c>: what each row of the page gives.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Fields">
/// The selected fields of an edge: their response names with what writes them, null for the cursor.
/// </param>
public sealed record EdgesField(string Name, IReadOnlyList<KeyValuePair<string, FieldWriter?>> Fields) : ItemsField(Name)
{
    private readonly (byte[] Key, string Name, FieldWriter? Value)[] _fields =
        [.. Fields.Select((field, i) => (ObjectWriter.KeyOf(field.Key, i == 0), field.Key, field.Value))];

    private protected override void WriteItem(IRow row, CursorFormat cursors, OperationRun run)
    {
        run.Json.Raw('{');
        foreach (var (key, name, value) in _fields)
        {
            run.Json.Raw(key);
            if (value is null)
            {
                run.Json.Raw('"');
                cursors.Write(row, run.Json);
                run.Json.Raw('"');
                continue;
            }

            run.Enter(name);
            value.Write(row, run);
            run.Leave();
        }

        run.Json.Raw('}');
    }
}

/// <summary><c>nodes</c>.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Node">Writes one.</param>
public sealed record NodesField(string Name, ObjectWriter Node) : ItemsField(Name)
{
    private protected override void WriteItem(IRow row, CursorFormat cursors, OperationRun run) => Node.Write(row, run);
}

/// <summary>A field that lists the rows of the page.</summary>
/// <param name="Name">Its response name.</param>
public abstract record ItemsField(string Name) : ConnectionField(Name)
{
    internal void Write(IRow row, int place, CursorFormat cursors, OperationRun run)
    {
        if (place > 0)
        {
            run.Json.Raw(',');
        }

        run.Enter(Name);
        run.Enter(place);
        WriteItem(row, cursors, run);
        run.Leave();
        run.Leave();
    }

    private protected abstract void WriteItem(IRow row, CursorFormat cursors, OperationRun run);
}

/// <summary>A field of <c>pageInfo</c>.</summary>
public enum PageInfoPart
{
    /// <summary>Whether rows follow.</summary>
    HasNextPage,

    /// <summary>Whether rows precede.</summary>
    HasPreviousPage,

    /// <summary>The cursor of the first row.</summary>
    StartCursor,

    /// <summary>The cursor of the last row.</summary>
    EndCursor,

    /// <summary>The name of the type.</summary>
    TypeName,
}
