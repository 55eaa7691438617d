using System.Text;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>The selected fields of an object, in the order of the document.</summary>
public sealed class ObjectWriter
{
    // With the name only where the run has to know the way.
    private readonly (byte[] Key, string? Name, FieldWriter Value)[] _fields;

    /// <summary>Takes the fields.</summary>
    /// <param name="fields">The response names with what writes their values.</param>
    public ObjectWriter(IEnumerable<KeyValuePair<string, FieldWriter>> fields) =>
        _fields = [.. fields.Select((field, i) => (KeyOf(field.Key, i == 0), field.Value.NotesErrors ? field.Key : null, field.Value))];

    /// <summary>Whether one of the fields may note an error.</summary>
    public bool NotesErrors => _fields.Any(x => x.Name is not null);

    /// <summary>Writes the object of a row.</summary>
    public void Write(IRow row, OperationRun run)
    {
        run.Json.Raw('{');
        foreach (var (key, name, value) in _fields)
        {
            run.Json.Raw(key);
            if (name is null)
            {
                value.Write(row, run);
                continue;
            }

            run.Enter(name);
            value.Write(row, run);
            run.Leave();
        }

        run.Json.Raw('}');
    }

    /// <summary>A name as it stands in an object: the comma before it, quotes and the colon.</summary>
    internal static byte[] KeyOf(string name, bool first) => Encoding.UTF8.GetBytes($"{(first ? "" : ",")}\"{name}\":");
}
