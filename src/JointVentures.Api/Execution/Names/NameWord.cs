using System.Text;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Execution.Names;

/// <summary>A word that stands somewhere in a name, or is the whole of it.</summary>
/// <param name="Column">The name's column in the index.</param>
/// <param name="Word">The client's word, as the store compares it.</param>
public sealed record NameWord(NameColumn Column, Parameter Word) : NameMatch
{
    // What is behind is compared, as every letter is.
    private const int MostLetters = 100;

    /// <inheritdoc/>
    public override bool CanAsk(IReadOnlyList<object?> slots)
    {
        // The index's language ends at the first NUL.
        var word = Text(slots);
        return !word.Contains('\0', StringComparison.Ordinal) && word.EnumerateRunes().Take(NameIndex.Letters).Count() == NameIndex.Letters;
    }

    /// <inheritdoc/>
    public override NameQuestion Question(StoreRun run)
    {
        Rune[] letters = [.. Text(run.Slots).EnumerateRunes().Take(MostLetters)];
        var pieces = new List<(int Start, NameQuestion Question)>();
        for (var start = 0; start + NameIndex.Letters <= letters.Length; start++)
        {
            var piece = string.Concat(letters[start..(start + NameIndex.Letters)]);
            var rows = run.Pieces.Rows(Column, piece, run);
            var question = new NameQuestion(Column.Question(piece), rows, rows);
            if (rows == 0)
            {
                return question;
            }

            pieces.Add((start, question));
        }

        return Rarest(pieces);
    }

    // What shares letters with a rarer one finds much the same.
    private static NameQuestion Rarest(IEnumerable<(int Start, NameQuestion Question)> pieces)
    {
        var (apart, alike) = (new List<(int Start, NameQuestion Question)>(), new List<NameQuestion>());
        foreach (var piece in pieces.DistinctBy(piece => piece.Question.Text).OrderBy(piece => piece.Question.Found))
        {
            if (apart.TrueForAll(one => Math.Abs(one.Start - piece.Start) >= NameIndex.Letters))
            {
                apart.Add(piece);
            }
            else
            {
                alike.Add(piece.Question);
            }
        }

        return NameQuestion.All([.. apart.Select(piece => piece.Question)], alike);
    }

    private string Text(IReadOnlyList<object?> slots) => Word.Bound(BindScope.Of(slots, NoRow.Instance)).Text ?? "";
}
