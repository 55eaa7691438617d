using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace JointVentures.Api.Settings;

/// <summary>
/// What the program's own documentation says of its parts: the file that the compiler writes beside the assembly, so that a
/// meaning stands in one place. Without the file there are no meanings.
/// </summary>
internal static partial class Meanings
{
    /// <summary>The meaning of a property, be it declared as a record's parameter.</summary>
    public static string Of(PropertyInfo property)
    {
        var type = property.DeclaringType!;
        var documented = Documented(type.Assembly);
        return Text(Member(documented, $"P:{type.FullName}.{property.Name}")?.Element("summary"))
            ?? Text(Member(documented, $"T:{type.FullName}")?.Elements("param").FirstOrDefault(x => (string?)x.Attribute("name") == property.Name))
            ?? "";
    }

    /// <summary>The meaning of a constant or of a value of an enumeration.</summary>
    public static string Of(FieldInfo field) =>
        Text(Member(Documented(field.DeclaringType!.Assembly), $"F:{field.DeclaringType.FullName}.{field.Name}")?.Element("summary")) ?? "";

    private static XElement? Member(XDocument? documented, string name) =>
        documented?.Root?.Element("members")?.Elements("member").FirstOrDefault(member => (string?)member.Attribute("name") == name);

    private static XDocument? Documented(Assembly assembly)
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{assembly.GetName().Name}.xml");
        try
        {
            return File.Exists(file) ? XDocument.Load(file) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or XmlException)
        {
            return null;
        }
    }

    // References stand for what they refer to: its last name.
    private static string? Text(XElement? element) => element is null ? null : Spaces().Replace(string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { HasAttributes: true } reference => reference.Attributes().First().Value.Split('.', ':')[^1],
        _ => "",
    })), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
