using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Pages;

namespace JointVentures.Api.Execution.Writers;

/// <summary><c>pageInfo</c>.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Fields">The selected fields: their response names and what they are.</param>
public sealed record PageInfoField(string Name, IReadOnlyList<KeyValuePair<string, PageInfoPart>> Fields) : SelectedConnectionField(Name)
{
    private readonly (byte[] Key, PageInfoPart Part)[] _fields =
        [.. Fields.Select((field, i) => (ObjectWriter.KeyOf(field.Key, i == 0), field.Value))];

    /// <inheritdoc/>
    public override bool WritesCursors => Fields.Any(part => part.Value is PageInfoPart.StartCursor or PageInfoPart.EndCursor);

    internal void Write(PageContent page, PageArguments arguments, JsonBuffer json)
    {
        json.Raw('{');
        foreach (var (key, part) in _fields)
        {
            json.Raw(key);
            switch (part)
            {
                case PageInfoPart.HasNextPage:
                    json.Boolean(arguments.Backward ? arguments.Before is not null : page.HasMore);
                    break;
                case PageInfoPart.HasPreviousPage:
                    json.Boolean(arguments.Backward ? page.HasMore : arguments.After is not null);
                    break;
                case PageInfoPart.StartCursor:
                    Cursor(page.Start, json);
                    break;
                case PageInfoPart.EndCursor:
                    Cursor(page.End, json);
                    break;
                default:
                    json.Text(TypeNames.PageInfo);
                    break;
            }
        }

        json.Raw('}');
    }

    private static void Cursor(CursorBytes? cursor, JsonBuffer json)
    {
        if (cursor is null)
        {
            json.Null();
            return;
        }

        json.Raw('"');
        cursor.WriteTo(json);
        json.Raw('"');
    }
}
