using JointVentures.Api.Execution.Names;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Names;

/// <summary>What a condition asks of names that an index covers, and how the rows of the condition are come by from there.</summary>
/// <param name="Index">The index that covers them.</param>
/// <param name="Match">What is asked.</param>
/// <param name="Steps">The way from the named rows to the condition's; empty where they are the same.</param>
/// <param name="IsComplete">Whether the condition asks nothing else.</param>
public sealed record NameCondition(NameIndex Index, NameMatch Match, IReadOnlyList<NameStep> Steps, bool IsComplete)
{
    /// <summary>Whether the condition asks nothing else, and of the names of the rows themselves.</summary>
    public bool IsOfOwnNamesOnly => IsComplete && Steps.Count == 0;

    /// <summary>The same for rows that are related to the condition's.</summary>
    /// <param name="step">The way to them.</param>
    public NameCondition Through(NameStep step) => this with { Steps = [.. Steps, step] };

    /// <summary>What conditions ask that must all hold, as far as it is asked of the same names: those that are nearest.</summary>
    public static NameCondition? All(IReadOnlyList<NameCondition?> parts)
    {
        if (parts.OfType<NameCondition>().MinBy(part => part.Steps.Count) is not { } nearest)
        {
            return null;
        }

        // Of a list below a row, two conditions may be met by two of its rows: then one of them leads, and the other is compared.
        var alike = nearest.Steps.Any(step => step.IsOfList)
            ? [nearest]
            : parts.OfType<NameCondition>().Where(nearest.IsOfSameNames).ToArray();
        return nearest with
        {
            Match = NameMatch.All([.. alike.Select(part => part.Match)])!,
            IsComplete = alike.Length == parts.Count && alike.All(part => part.IsComplete),
        };
    }

    /// <summary>What conditions ask of which one must hold; null where one asks nothing of the same names, for then any row may be meant.</summary>
    public static NameCondition? Any(IReadOnlyList<NameCondition?> parts) =>
        parts is [{ } first, ..] && parts.All(part => part is not null && first.IsOfSameNames(part))
            ? first with { Match = NameMatch.Any([.. parts.Select(part => part!.Match)]), IsComplete = parts.All(part => part!.IsComplete) }
            : null;

    private bool IsOfSameNames(NameCondition other) => Index == other.Index && Steps.SequenceEqual(other.Steps);
}
