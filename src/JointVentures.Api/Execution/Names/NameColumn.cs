using System.Text;
using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution.Names;

/// <summary>A column of a name index.</summary>
/// <param name="Name">The column.</param>
/// <param name="Count">Counts what the index finds, up to a number of rows.</param>
public sealed record NameColumn(string Name, StatementText Count)
{
    /// <summary>The question for letters that follow each other in the column.</summary>
    /// <param name="piece">As many letters as stand together in the index.</param>
    /// <param name="run">Knows how rare they are.</param>
    public NameQuestion Question(ReadOnlySpan<Rune> piece, StoreRun run)
    {
        var letters = new StringBuilder();
        foreach (var letter in piece)
        {
            letters.Append(letter);
        }

        var text = $"{Name} : \"{letters.Replace("\"", "\"\"")}\"";
        var rows = run.Pieces.Rows(this, text, run);
        return new NameQuestion(text, rows, rows);
    }
}
