using System.Collections.Concurrent;

namespace JointVentures.Api.Observation;

/// <summary>
/// The names that metrics tell operations apart by. A name is a client's own text, so the first hundred that are in use are kept and all
/// others are one: what watches the server must not grow by what is sent to it.
/// </summary>
public sealed class OperationNames
{
    /// <summary>What stands for every other name.</summary>
    public const string Other = "other";

    /// <summary>What stands for an operation without a name.</summary>
    public const string Unnamed = "unnamed";

    /// <summary>How many names are told apart.</summary>
    public const int Most = 100;

    private const int MostCharacters = 100;

    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    /// <summary>The name that a measurement is given.</summary>
    /// <param name="name">The client's name; empty for none.</param>
    /// <param name="isInUse">Whether the operation has been run before: a name that comes once does not take a place.</param>
    public string Of(string name, bool isInUse)
    {
        if (name.Length == 0)
        {
            return Unnamed;
        }

        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        return isInUse && name.Length <= MostCharacters && _known.Count < Most ? _known.GetOrAdd(name, name) : Other;
    }
}
