using System.Text.Json;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>Texts of a request's JSON, which may hold half a character: such a one stands for no text at all.</summary>
public static class JsonText
{
    /// <summary>A string; null where it is no text.</summary>
    public static string? Of(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>The name of a member of an object; null where it is no text.</summary>
    public static string? NameOf(JsonProperty member)
    {
        try
        {
            return member.Name;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
