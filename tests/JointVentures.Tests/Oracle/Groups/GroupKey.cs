namespace JointVentures.Tests.Oracle.Groups;

/// <summary>What tells a group apart.</summary>
/// <param name="parts">A part for each dimension.</param>
public sealed class GroupKey(GroupKey.Part[] parts) : IEquatable<GroupKey>
{
    /// <summary>The order of what parts are ordered by.</summary>
    public static IComparer<object> Order { get; } = Comparer<object>.Create((x, y) =>
        (x, y) is (string a, string b) ? string.CompareOrdinal(a, b) : Comparer<object>.Default.Compare(x, y));

    /// <summary>The parts.</summary>
    public IReadOnlyList<Part> Parts => parts;

    /// <summary>The same with another year.</summary>
    public GroupKey With(int place, int year) =>
        new([.. parts.Select((part, i) => i == place ? new Part(year, FormattableString.Invariant($"{year}")) : part)]);

    /// <inheritdoc/>
    public bool Equals(GroupKey? other) => other is not null && parts.SequenceEqual(other.Parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as GroupKey);

    /// <inheritdoc/>
    public override int GetHashCode() => parts.Aggregate(0, HashCode.Combine);

    /// <summary>A part of it.</summary>
    /// <param name="Sort">What it is ordered by: a number, or a text that is compared by its letters' numbers.</param>
    /// <param name="Json">What it is answered as.</param>
    public sealed record Part(object Sort, string Json);
}
