using System.Text.Json;

namespace JointVentures.Api.Execution.Json;

/// <summary>JSON that was read, written again.</summary>
public static class JsonElements
{
    /// <summary>Writes a value.</summary>
    public static void Element(this JsonBuffer json, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                json.Raw('{');
                var members = 0;
                foreach (var member in value.EnumerateObject())
                {
                    json.Comma(members++);
                    json.Text(member.Name);
                    json.Raw(':');
                    json.Element(member.Value);
                }

                json.Raw('}');
                break;
            case JsonValueKind.Array:
                json.Raw('[');
                var items = 0;
                foreach (var item in value.EnumerateArray())
                {
                    json.Comma(items++);
                    json.Element(item);
                }

                json.Raw(']');
                break;
            case JsonValueKind.String:
                json.Text(value.GetString()!);
                break;
            default:
                json.Raw(System.Text.Encoding.UTF8.GetBytes(value.GetRawText()));
                break;
        }
    }
}
