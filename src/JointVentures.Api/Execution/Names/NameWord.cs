using System.Text;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Execution.Names;

/// <summary>A word that stands somewhere in a name, or is the whole of it.</summary>
/// <param name="Column">The name's column in the index.</param>
/// <param name="Word">The client's word, as the store compares it.</param>
public sealed record NameWord(string Column, Parameter Word) : NameMatch
{
    // More would narrow little down, and each is a list to be gone through.
    private const int MostPieces = 6;

    private protected override bool TryWrite(StringBuilder to, IReadOnlyList<object?> slots)
    {
        var word = Word.Bound(BindScope.Of(slots, Rows.NoRow.Instance)).Text ?? "";
        var letters = word.EnumerateRunes().ToArray();

        // The index's language ends at the first NUL.
        if (letters.Length < NameIndex.Letters || letters.Contains(default))
        {
            return false;
        }

        to.Append(Column).Append(" : (").AppendJoin(" AND ", Pieces(letters)).Append(')');
        return true;
    }

    // Side by side over the whole word, the last one ending with it.
    private static IEnumerable<string> Pieces(Rune[] letters)
    {
        var last = letters.Length - NameIndex.Letters;
        var gaps = Math.Min((last + NameIndex.Letters - 1) / NameIndex.Letters, MostPieces - 1);
        for (var i = 0; i <= gaps; i++)
        {
            var start = gaps == 0 ? 0 : last * i / gaps;
            var piece = string.Concat(letters[start..(start + NameIndex.Letters)]);
            yield return $"\"{piece.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
        }
    }
}
