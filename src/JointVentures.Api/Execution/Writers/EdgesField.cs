using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary><c>edges</c>: what each row of the page gives.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Fields">
/// The selected fields of an edge: their response names with what writes them, null for the cursor.
/// </param>
public sealed record EdgesField(string Name, IReadOnlyList<KeyValuePair<string, FieldWriter?>> Fields) : ItemsField(Name)
{
    private readonly (byte[] Key, string Name, FieldWriter? Value)[] _fields =
        [.. Fields.Select((field, i) => (ObjectWriter.KeyOf(field.Key, i == 0), field.Key, field.Value))];

    /// <inheritdoc/>
    public override bool WritesCursors => Fields.Any(part => part.Value is null);

    private protected override bool NotesErrors { get; } = Fields.Any(part => part.Value is { NotesErrors: true });

    private protected override void WriteItem(IRow row, CursorFormat cursors, OperationRun run)
    {
        run.Json.Raw('{');
        foreach (var (key, name, value) in _fields)
        {
            run.Json.Raw(key);
            if (value is null)
            {
                run.Json.Raw('"');
                cursors.Write(row, run.CursorBytes, run.Json);
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
