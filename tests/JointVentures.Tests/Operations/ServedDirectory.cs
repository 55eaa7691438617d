using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Operations;

/// <summary>The program over the published test data.</summary>
/// <param name="store">The data.</param>
public sealed class ServedDirectory(GeneratedStore store) : ServedProgram(onPort: false, store.Path)
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The same JSON for a reader, a value a line.</summary>
    public static string Indented(JsonNode json) => json.ToJsonString(Readable);
}
