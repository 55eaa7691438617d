namespace JointVentures.Api.Execution.Counts;

/// <summary>
/// Counts that one connection has made of the data as they are: the same question again costs nothing until a record changes.
/// </summary>
/// <param name="most">How many are kept; above zero.</param>
public sealed class CountCache(int most)
{
    private readonly Dictionary<string, long> _counts = [];
    private string _version = "";

    /// <summary>A count of this version of the data; null where it has not been made.</summary>
    public long? Find(string version, string question) =>
        version == _version && _counts.TryGetValue(question, out var count) ? count : null;

    /// <summary>Keeps a count. Those of another version go, and all go where there are too many.</summary>
    public void Keep(string version, string question, long count)
    {
        if (version != _version || _counts.Count >= most)
        {
            _counts.Clear();
            _version = version;
        }

        _counts[question] = count;
    }
}
