namespace JointVentures.Api.Execution.Names;

/// <summary>A question to a name index, in the index's own language.</summary>
/// <param name="Text">The question.</param>
/// <param name="Listed">About how many rows the index goes through to answer it.</param>
/// <param name="Found">About how many it finds, rather too many than too few.</param>
public sealed record NameQuestion(string Text, double Listed, double Found)
{
    // As many rows are gone through in a list of the index as one row is fetched and compared.
    private const double RowsOfComparing = 40;

    // Letters that stand together in a word stand together in names more often than chance has it.
    private const double Narrowing = 8;

    private const int MostParts = 6;

    /// <summary>
    /// What all parts ask, as far as each narrows down more than it costs: what is left out is compared row by row. It finds every row
    /// that all parts find, and others.
    /// </summary>
    /// <param name="parts">One at least, the one that finds fewest first.</param>
    public static NameQuestion All(IReadOnlyList<NameQuestion> parts) => All(parts, []);

    /// <inheritdoc cref="All(IReadOnlyList{NameQuestion})"/>
    /// <param name="parts">One at least, the one that finds fewest first.</param>
    /// <param name="alike">Parts that find much the same as those: asked only where none of those narrows down what the first finds.</param>
    public static NameQuestion All(IReadOnlyList<NameQuestion> parts, IReadOnlyList<NameQuestion> alike)
    {
        var asked = new List<NameQuestion> { parts[0] };
        var found = parts[0].Found;
        Narrow(parts.Skip(1));
        if (asked.Count == 1)
        {
            Narrow(alike);
        }

        return new NameQuestion(Joined(asked, " AND "), asked.Sum(part => part.Listed), found);

        void Narrow(IEnumerable<NameQuestion> by)
        {
            foreach (var part in by)
            {
                if (asked.Count < MostParts && part.Listed < RowsOfComparing * found)
                {
                    asked.Add(part);
                    found /= Narrowing;
                }
            }
        }
    }

    /// <summary>What one of the parts asks.</summary>
    /// <param name="parts">One at least.</param>
    public static NameQuestion Any(IReadOnlyList<NameQuestion> parts) =>
        new(Joined(parts, " OR "), parts.Sum(part => part.Listed), parts.Sum(part => part.Found));

    private static string Joined(IReadOnlyList<NameQuestion> parts, string word) =>
        parts.Count == 1 ? parts[0].Text : $"({string.Join(word, parts.Select(part => part.Text))})";
}
