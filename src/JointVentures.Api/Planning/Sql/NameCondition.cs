using JointVentures.Api.Execution.Parameters;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Sql;

/// <summary>What a condition asks of the names of the rows that are listed.</summary>
/// <param name="Index">The index that covers them.</param>
/// <param name="Match">What is asked.</param>
/// <param name="IsAll">Whether the condition asks nothing else.</param>
public sealed record NameCondition(NameIndex Index, NameMatch Match, bool IsAll)
{
    /// <summary>What conditions ask that must all hold.</summary>
    public static NameCondition? All(IReadOnlyList<NameCondition?> parts)
    {
        var asking = parts.OfType<NameCondition>().ToArray();
        return asking is [var first, ..] ? new NameCondition(
            first.Index, NameMatch.All([.. asking.Select(part => part.Match)])!, parts.All(part => part is { IsAll: true })) : null;
    }

    /// <summary>What conditions ask of which one must hold; null where one asks nothing, for then any row may be meant.</summary>
    public static NameCondition? Any(IReadOnlyList<NameCondition?> parts) => parts is [{ } first, ..] && !parts.Contains(null)
        ? new NameCondition(first.Index, NameMatch.Any([.. parts.Select(part => part!.Match)]), parts.All(part => part!.IsAll))
        : null;
}
