using System.Text;

namespace JointVentures.Api.Execution.Names;

/// <summary>
/// What a filter asks of names, as far as a name index can tell: no row that meets the filter is missed, and what is found is to be
/// compared again.
/// </summary>
public abstract record NameMatch
{
    /// <summary>The question in the index's own language; null where the client's words are too short to be looked up.</summary>
    /// <param name="slots">The request's variables.</param>
    public string? Expression(IReadOnlyList<object?> slots)
    {
        var expression = new StringBuilder();
        return TryWrite(expression, slots) ? expression.ToString() : null;
    }

    /// <summary>What all parts ask; null where none asks anything.</summary>
    public static NameMatch? All(IReadOnlyList<NameMatch> parts) => parts.Count switch
    {
        0 => null,
        1 => parts[0],
        _ => new AllNames(parts),
    };

    /// <summary>What one of the parts asks.</summary>
    /// <param name="parts">One at least.</param>
    public static NameMatch Any(IReadOnlyList<NameMatch> parts) => parts.Count < 2 ? parts[0] : new AnyName(parts);

    private protected abstract bool TryWrite(StringBuilder to, IReadOnlyList<object?> slots);

    private sealed record AllNames(IReadOnlyList<NameMatch> Parts) : NameMatch
    {
        // A part that cannot be looked up leaves more rows to be compared.
        private protected override bool TryWrite(StringBuilder to, IReadOnlyList<object?> slots) =>
            TryJoin(" AND ", [.. Parts.Select(part => part.Expression(slots)).OfType<string>()], to);
    }

    private sealed record AnyName(IReadOnlyList<NameMatch> Parts) : NameMatch
    {
        private protected override bool TryWrite(StringBuilder to, IReadOnlyList<object?> slots)
        {
            var parts = Parts.Select(part => part.Expression(slots)).ToArray();
            return !parts.Contains(null) && TryJoin(" OR ", parts, to);
        }
    }

    private static bool TryJoin(string word, IReadOnlyList<string?> parts, StringBuilder to)
    {
        to.Append('(').AppendJoin(word, parts).Append(')');
        return parts.Count > 0;
    }
}
