using GraphQL;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>What is wrong with the arguments of a field.</summary>
/// <remarks>Where several things are wrong at once no rule says which of them an answer names, so that all are listed.</remarks>
public sealed class Problems
{
    private readonly SortedSet<string> _codes = new(StringComparer.Ordinal);

    /// <summary>Notes one.</summary>
    public void Add(string code) => _codes.Add(code);

    /// <summary>Fails the field if there is any.</summary>
    /// <exception cref="ExecutionError">There is one; its code names all, with a bar between them.</exception>
    public void Throw()
    {
        if (_codes.Count > 0)
        {
            throw new ExecutionError("The arguments are wrong.") { Code = string.Join('|', _codes) };
        }
    }
}
