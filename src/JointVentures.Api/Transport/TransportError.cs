using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JointVentures.Api.Transport;

/// <summary>Why an HTTP request was refused before it became an operation.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The code that programs act on.</param>
/// <param name="Reason">The same, readable.</param>
/// <param name="Message">What is wrong and what to do, for a person.</param>
public sealed record TransportError(int Status, string Code, string Reason, string Message)
{
    // Nothing here is ever embedded in HTML, so letters of every alphabet may stand as they are.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Values that a program can use, such as the limit that was passed; empty where there are none.</summary>
    public IReadOnlyList<(string Name, object Value)> Details { get; init; } = [];

    /// <summary>A header that belongs to the status, such as the methods that are allowed.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>Writes the error as the answer to a GraphQL request, in UTF-8.</summary>
    /// <param name="output">Takes the answer.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        json.WriteStartObject();
        json.WriteStartArray("errors"u8);
        json.WriteStartObject();
        json.WriteString("message"u8, Message);
        json.WriteStartObject("extensions"u8);
        json.WriteString("code"u8, Code);
        json.WriteString("reason"u8, Reason);
        foreach (var (name, value) in Details)
        {
            json.WritePropertyName(name);
            JsonSerializer.Serialize(json, value);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
