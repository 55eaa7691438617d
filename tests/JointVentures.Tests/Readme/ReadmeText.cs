using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace JointVentures.Tests.Readme;

/// <summary>What README.md shows: its tables, and its requests with their answers.</summary>
public static partial class ReadmeText
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Root(AppContext.BaseDirectory), "README.md"));

    /// <summary>The rows of each table, heading and rule first, as cells without spaces around them.</summary>
    public static IReadOnlyList<IReadOnlyList<IReadOnlyList<string>>> Tables { get; } =
        [.. Table().Matches(Text).Select(match => match.Value.TrimEnd('\n').Split('\n').Select(Cells).ToList())];

    /// <summary>Every request, as GraphQL or as a body for curl, that stands directly before an answer.</summary>
    public static IReadOnlyList<(string Query, JsonNode? Variables, JsonNode Answer)> Exchanges { get; } =
        [.. Exchange().Matches(Text).Select(match => Read(match.Groups["request"].Value, match.Groups["answer"].Value))];

    private static (string Query, JsonNode? Variables, JsonNode Answer) Read(string request, string answer)
    {
        if (!request.StartsWith("curl", StringComparison.Ordinal))
        {
            return (request, null, JsonNode.Parse(answer)!);
        }

        var body = JsonNode.Parse(request[(request.IndexOf("-d '", StringComparison.Ordinal) + 4)..request.LastIndexOf('\'')])!;
        return (body["query"]!.GetValue<string>(), body["variables"], JsonNode.Parse(answer)!);
    }

    private static IReadOnlyList<string> Cells(string row) => row.Trim('|').Split('|', StringSplitOptions.TrimEntries);

    private static string Root(string folder) =>
        File.Exists(Path.Combine(folder, "JointVentures.sln")) ? folder : Root(Path.GetDirectoryName(folder)!);

    [GeneratedRegex(@"^(\|.*\|\n)+", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex("^```(bash|graphql)\n(?<request>[^`]+)```\n\n```json\n(?<answer>(?s:.+?))\n```$", RegexOptions.Multiline)]
    private static partial Regex Exchange();
}
