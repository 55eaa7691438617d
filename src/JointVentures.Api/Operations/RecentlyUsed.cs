namespace JointVentures.Api.Operations;

/// <summary>Keeps what was made last, up to a total weight; what rests longest goes first.</summary>
/// <typeparam name="TKey">What it is found by.</typeparam>
/// <typeparam name="TValue">What is kept.</typeparam>
/// <param name="capacity">The total weight.</param>
/// <param name="weigh">The weight of one; above zero.</param>
public sealed class RecentlyUsed<TKey, TValue>(long capacity, Func<TKey, TValue, long> weigh)
    where TKey : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TKey, LinkedListNode<Kept>> _kept = [];
    private readonly LinkedList<Kept> _byUse = [];
    private long _weight;

    /// <summary>The weight of all that is kept.</summary>
    public long Weight
    {
        get
        {
            lock (_lock)
            {
                return _weight;
            }
        }
    }

    /// <summary>What is kept under a key.</summary>
    public bool TryFind(TKey key, out TValue value)
    {
        lock (_lock)
        {
            if (!_kept.TryGetValue(key, out var node))
            {
                value = default!;
                return false;
            }

            _byUse.Remove(node);
            _byUse.AddLast(node);
            value = node.Value.Value;
            return true;
        }
    }

    /// <summary>
    /// Keeps a value, unless it alone is over the capacity, and gives what is to be used: the value, or the one that another
    /// thread has kept before.
    /// </summary>
    public TValue Keep(TKey key, TValue value)
    {
        var weight = weigh(key, value);
        lock (_lock)
        {
            if (_kept.TryGetValue(key, out var kept))
            {
                return kept.Value.Value;
            }

            if (weight <= capacity)
            {
                _kept.Add(key, _byUse.AddLast(new Kept(key, value, weight)));
                _weight += weight;
                LetGo();
            }

            return value;
        }
    }

    /// <summary>Weighs again what is kept under a key, because it has become heavier or lighter.</summary>
    public void Reweigh(TKey key)
    {
        lock (_lock)
        {
            if (_kept.TryGetValue(key, out var node))
            {
                var weight = weigh(key, node.Value.Value);
                _weight += weight - node.Value.Weight;
                node.Value = node.Value with { Weight = weight };
                LetGo();
            }
        }
    }

    private void LetGo()
    {
        while (_weight > capacity)
        {
            var oldest = _byUse.First!.Value;
            _byUse.RemoveFirst();
            _kept.Remove(oldest.Key);
            _weight -= oldest.Weight;
        }
    }

    private sealed record Kept(TKey Key, TValue Value, long Weight);
}
