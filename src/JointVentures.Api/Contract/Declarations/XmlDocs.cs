using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>The summaries of an assembly's documentation file, which the build puts beside it.</summary>
public sealed partial class XmlDocs
{
    private readonly Dictionary<string, string> _summaries;

    private XmlDocs(Dictionary<string, string> summaries) => _summaries = summaries;

    /// <summary>Reads the documentation of <paramref name="assembly"/>.</summary>
    public static XmlDocs Of(Assembly assembly)
    {
        var file = XDocument.Load(Path.Combine(AppContext.BaseDirectory, assembly.GetName().Name + ".xml"));
        return new XmlDocs(file.Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .ToDictionary(member => (string)member.Attribute("name")!, member => Text(member.Element("summary")!)));
    }

    /// <summary>The summary of a type.</summary>
    public string Type(Type type) => _summaries[$"T:{type.FullName}"];

    /// <summary>The summary of a field of a type.</summary>
    public string Member(Type type, string name) => _summaries[$"F:{type.FullName}.{name}"];

    private static string Text(XElement summary)
    {
        var parts = summary.Nodes().Select(node => node switch
        {
            XElement { Name.LocalName: "see" } see => ((string)see.Attribute("cref")!).Split('.')[^1],
            XElement element => element.Value,
            _ => node.ToString(),
        });
        return Spaces().Replace(string.Concat(parts), " ").Trim();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
