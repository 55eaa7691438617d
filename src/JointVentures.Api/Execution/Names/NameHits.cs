using System.Diagnostics.CodeAnalysis;

namespace JointVentures.Api.Execution.Names;

/// <summary>The rows that a name index has found.</summary>
/// <param name="Keys">Their keys, as one JSON array; null where there are more than were asked for.</param>
/// <param name="Count">
/// How many they are, a row that was found twice counted twice; where there are more than were asked for, about how many there are if
/// they are spread evenly over the named rows.
/// </param>
public sealed record NameHits(string? Keys, long Count)
{
    /// <summary>Whether there are no others.</summary>
    [MemberNotNullWhen(true, nameof(Keys))]
    public bool IsAll => Keys is not null;
}
