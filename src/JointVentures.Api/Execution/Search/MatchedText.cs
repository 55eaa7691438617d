using JointVentures.Directory.Search;

namespace JointVentures.Api.Execution.Search;

/// <summary>Finds which of a record's texts answers what was searched for.</summary>
internal static class MatchedText
{
    /// <summary>The text that has most of the words, of equally good ones the shortest, of equally long ones the first.</summary>
    /// <param name="question">What was searched for.</param>
    /// <param name="texts">The record's texts; one at least.</param>
    public static string Of(SearchQuestion question, IReadOnlyList<string> texts)
    {
        var speller = new SearchSpeller();
        return texts.MinBy(text => Rank(question.Words, speller.Words(text)))!;
    }

    private static (int Less, int Words) Rank(IReadOnlyList<SearchWord> asked, IReadOnlyList<SearchWord> words) =>
        (-asked.Sum(word => words.Max(other => (int?)Likeness(word, other)) ?? 0), words.Count);

    private static int Likeness(SearchWord asked, SearchWord word) =>
        asked.Forms.Intersect(word.Forms).Any() ? 3
        : asked.Forms.Any(form => word.Forms.Any(other => other.StartsWith(form, StringComparison.Ordinal))) ? 2
        : SearchQuestion.PartsOf(asked).Join(SearchQuestion.PartsOf(word), x => x.Part, x => x.Part, (one, other) => (one.Place, other.Place))
            .Any(places => places is (0, _) or (_, 0) || Math.Abs(places.Item1 - places.Item2) <= 1) ? 1
        : 0;
}
