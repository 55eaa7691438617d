using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>Global ids by rules 23 and 28 of the conventions.</summary>
/// <param name="directory">The types that exist.</param>
public sealed partial class Ids(DirectoryDeclaration directory)
{
    /// <summary>The id of a row.</summary>
    public static string Of(string type, long key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(type + ":" + key.ToString(CultureInfo.InvariantCulture)));

    /// <summary>What an id names; null where it cannot be read or its type does not exist.</summary>
    public (EntityDeclaration Entity, long Key)? Read(string id)
    {
        if (id.Length > 1024 || Form().Match(id) is not { Success: true } match)
        {
            return null;
        }

        var base64 = match.Groups["letters"].Value.Replace('-', '+').Replace('_', '/');
        string text;
        try
        {
            text = Encoding.UTF8.GetString(Convert.FromBase64String(base64 + new string('=', (4 - (base64.Length % 4)) % 4)));
        }
        catch (FormatException)
        {
            return null;
        }

        var parts = text.Split(':');
        return parts.Length == 2
            && long.TryParse(parts[1], CultureInfo.InvariantCulture, out var key)
            && key.ToString(CultureInfo.InvariantCulture) == parts[1]
            && directory.Entities.FirstOrDefault(entity => entity.IsNode && entity.Name == parts[0]) is { } entity
                ? (entity, key) : null;
    }

    [GeneratedRegex(@"^(?<letters>[A-Za-z0-9+/_-]+)={0,2}\z")]
    private static partial Regex Form();
}
