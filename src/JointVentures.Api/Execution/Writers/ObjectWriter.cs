using System.Text;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>The selected fields of an object, in the order of the document.</summary>
public sealed class ObjectWriter
{
    private readonly (byte[] Key, string Name, FieldWriter Value)[] _fields;

    /// <summary>Takes the fields.</summary>
    /// <param name="fields">The response names with what writes their values.</param>
    public ObjectWriter(IEnumerable<KeyValuePair<string, FieldWriter>> fields) =>
        _fields = [.. fields.Select((field, i) => (KeyOf(field.Key, i == 0), field.Key, field.Value))];

    /// <summary>Writes the object of a row.</summary>
    public void Write(IRow row, OperationRun run)
    {
        run.Json.Raw('{');
        foreach (var (key, name, value) in _fields)
        {
            run.Json.Raw(key);
            run.Enter(name);
            value.Write(row, run);
            run.Leave();
        }

        run.Json.Raw('}');
    }

    /// <summary>A name as it stands in an object: the comma before it, quotes and the colon.</summary>
    internal static byte[] KeyOf(string name, bool first) => Encoding.UTF8.GetBytes($"{(first ? "" : ",")}\"{name}\":");
}
