namespace JointVentures.Api.Execution.Names;

/// <summary>
/// What a filter asks of names, as far as a name index can tell: no row that meets the filter is missed, and what is found is to be
/// compared again.
/// </summary>
public abstract record NameMatch
{
    /// <summary>Whether the client's words are long enough to be looked up.</summary>
    /// <param name="slots">The request's variables.</param>
    public abstract bool CanAsk(IReadOnlyList<object?> slots);

    /// <summary>The question to the index. Only where it can be asked.</summary>
    /// <param name="run">Knows the client's words and how rare their letters are.</param>
    public abstract NameQuestion Question(StoreRun run);

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

    private sealed record AllNames(IReadOnlyList<NameMatch> Parts) : NameMatch
    {
        // A part that cannot be looked up leaves more rows to be compared.
        public override bool CanAsk(IReadOnlyList<object?> slots) => Parts.Any(part => part.CanAsk(slots));

        public override NameQuestion Question(StoreRun run) => NameQuestion.All(
            [.. Parts.Where(part => part.CanAsk(run.Slots)).Select(part => part.Question(run)).OrderBy(question => question.Found)]);
    }

    private sealed record AnyName(IReadOnlyList<NameMatch> Parts) : NameMatch
    {
        public override bool CanAsk(IReadOnlyList<object?> slots) => Parts.All(part => part.CanAsk(slots));

        public override NameQuestion Question(StoreRun run) => NameQuestion.Any([.. Parts.Select(part => part.Question(run))]);
    }
}
