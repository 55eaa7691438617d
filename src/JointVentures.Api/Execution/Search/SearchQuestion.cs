using System.Text.Json;
using JointVentures.Directory.Search;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Execution.Search;

/// <summary>What a client's text asks the search index, in the index's own language. Its words hold letters and digits alone.</summary>
public sealed class SearchQuestion
{
    /// <summary>What no row has.</summary>
    private const string Nothing = "\"=\"";

    private const int DigitsOfNumber = 12;

    private readonly IReadOnlyList<SearchWord> _words;

    private SearchQuestion(IReadOnlyList<SearchWord> words) => _words = words;

    /// <summary>The question of a text; one without a letter or a digit finds nothing.</summary>
    public static SearchQuestion Of(string text) => new(new SearchSpeller().Words(text));

    /// <summary>The client's words.</summary>
    public IReadOnlyList<SearchWord> Words => _words;

    /// <summary>Asks for rows of which a name, or the number, is the text.</summary>
    public string Whole => _words switch
    {
        [] => Nothing,
        [{ IsNumber: true, Spelling.Length: >= DigitsOfNumber } number] => Exact(number),
        _ => $"({string.Join(" OR ", SearchKey.Marks(_words).Select(mark => $"\"{mark}\""))}) AND {All(Exact)}",
    };

    /// <summary>Asks for rows that have each word.</summary>
    public string Each => _words.Count == 0 ? Nothing : All(Exact);

    /// <summary>Asks for rows that have each word, the last of which may go on: it is being typed.</summary>
    public string Begun => _words.Count == 0 ? Nothing : string.Join(" AND ", _words.Select((word, i) => Begin(word, i)));

    /// <summary>
    /// For each word that may be misspelt: what is asked of the others, open at its end, and the word with and without each of its
    /// letters. A JSON array of pairs.
    /// </summary>
    public string Misspelt
    {
        get
        {
            var parts = Enumerable.Range(0, _words.Count).Where(MayBeMisspelt).Select(i => (Others: Rest(i), Parts: PartsOf(_words[i])));
            return $"[{string.Join(',', parts.Select(part => $"[{JsonSerializer.Serialize(part.Others)},{JsonSerializer.Serialize(part.Parts.Select(x => new object[] { x.Part, x.Place }))}]"))}]";
        }
    }

    private bool MayBeMisspelt(int place) =>
        // A shorter word is like too many others, but for the words that stand with it.
        !_words[place].IsNumber && _words[place].Forms[0].Length >= (_words.Count == 1 ? 4 : 3) && _words[place].Forms[0].Length <= SearchIndex.MostLetters;

    private string Rest(int except) => string.Concat(
        _words.Select((word, i) => i == except ? "" : Begin(word, i) + " AND ")) + "(";

    /// <summary>A word (place 0), and the word without each of its letters (place 1 and on).</summary>
    internal static IEnumerable<(string Part, int Place)> PartsOf(SearchWord word) => word.Forms
        .SelectMany(form => Enumerable.Range(0, form.Length).Select(i => (form.Remove(i, 1), i + 1)).Prepend((form, 0))).Distinct();

    private string All(Func<SearchWord, string> ask) => string.Join(" AND ", _words.Select(ask));

    private static string Exact(SearchWord word) => Any(word, "");

    // One letter begins too much.
    private string Begin(SearchWord word, int place) =>
        place == _words.Count - 1 && word.Forms[0].Length > 1 ? Any(word, "*") : Exact(word);

    private static string Any(SearchWord word, string end) =>
        word.Forms is [var only] ? $"\"{only}\"{end}" : $"({string.Join(" OR ", word.Forms.Select(form => $"\"{form}\"{end}"))})";
}
