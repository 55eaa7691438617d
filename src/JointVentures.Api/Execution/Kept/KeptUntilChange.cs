namespace JointVentures.Api.Execution.Kept;

/// <summary>
/// What one connection has found out about the data as they are: the same question again costs nothing until a record changes.
/// </summary>
/// <typeparam name="T">What is kept.</typeparam>
/// <param name="most">How much is kept, by weight; 0 for nothing.</param>
public sealed class KeptUntilChange<T>(int most)
{
    private readonly Dictionary<string, T> _kept = [];
    private long _state;
    private long _weight;

    /// <summary>The answer to a question in a state of the data; false where it has not been found out. Answers of other states go.</summary>
    /// <param name="state">The state, as <see cref="StoreRun.State"/> tells it.</param>
    /// <param name="question">What is asked.</param>
    /// <param name="answer">What was found out.</param>
    public bool TryFind(long state, string question, out T answer)
    {
        if (state != _state)
        {
            Clear();
            _state = state;
        }

        return _kept.TryGetValue(question, out answer!);
    }

    /// <summary>Keeps an answer of the state that was asked for last. All others go where they become too much.</summary>
    /// <param name="question">What was asked.</param>
    /// <param name="answer">What was found out.</param>
    /// <param name="weight">Its weight; one that is too heavy by itself is not kept.</param>
    public void Keep(string question, T answer, int weight = 1)
    {
        if (_weight + weight > most)
        {
            Clear();
        }

        if (weight <= most && _kept.TryAdd(question, answer))
        {
            _weight += weight;
        }
    }

    private void Clear()
    {
        _kept.Clear();
        _weight = 0;
    }
}
