using System.Text;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Parameters;

/// <summary>Several values in one parameter, so that a statement's text does not depend on how many there are.</summary>
public static class StoreList
{
    /// <summary>The values as a JSON array, which the store takes apart.</summary>
    public static string Of(IEnumerable<StoreValue> values)
    {
        using var json = new JsonBuffer();
        json.Raw('[');
        var count = 0;
        foreach (var value in values)
        {
            json.Comma(count++);
            if (value.Text is { } text)
            {
                json.Text(text);
            }
            else
            {
                json.Number(value.Whole!.Value);
            }
        }

        json.Raw(']');
        return Encoding.UTF8.GetString(json.Written);
    }
}
