using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution.Names;

/// <summary>A column of a name index.</summary>
/// <param name="Name">The column.</param>
/// <param name="Count">Counts what the index finds for a question, up to a number of rows.</param>
public sealed record NameColumn(string Name, StatementText Count)
{
    /// <summary>The question for letters that follow each other in the column.</summary>
    /// <param name="letters">As many as stand together in the index.</param>
    public string Question(string letters) => $"{Name} : \"{letters.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
