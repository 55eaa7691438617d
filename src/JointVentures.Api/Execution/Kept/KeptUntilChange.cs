namespace JointVentures.Api.Execution.Kept;

/// <summary>
/// What one connection has found out about the data as they are: the same question again costs nothing until a record changes.
/// </summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="most">How much is kept, by weight; 0 for nothing.</param>
public sealed class KeptUntilChange<T>(int most)
{
    private readonly Dictionary<string, T> _kept = [];
    private string _version = "";
    private long _weight;

    /// <summary>The answer to a question for this version of the data; false where it has not been found out.</summary>
    public bool TryFind(string version, string question, out T answer)
    {
        answer = default!;
        return version == _version && _kept.TryGetValue(question, out answer!);
    }

    /// <summary>Keeps an answer. Those of another version go, and all go where they become too much.</summary>
    /// <param name="version">The version of the data.</param>
    /// <param name="question">What was asked.</param>
    /// <param name="answer">What was found out.</param>
    /// <param name="weight">Its weight; one that is too heavy by itself is not kept.</param>
    public void Keep(string version, string question, T answer, int weight = 1)
    {
        if (version != _version || _weight + weight > most)
        {
            _kept.Clear();
            _version = version;
            _weight = 0;
        }

        if (weight <= most && _kept.TryAdd(question, answer))
        {
            _weight += weight;
        }
    }
}
