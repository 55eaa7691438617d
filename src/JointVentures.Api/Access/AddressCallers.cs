using System.Collections.Concurrent;
using System.Net;

namespace JointVentures.Api.Access;

/// <summary>
/// The callers without a key, each address with a budget of its own. However many addresses there are, no more are kept than two
/// generations hold: when the younger one is full the older one is forgotten, and who comes back is moved into the younger.
/// </summary>
public sealed class AddressCallers
{
    private const string PolicyName = "anonymous";

    private readonly Allowance _allowances;
    private readonly BudgetPolicy _policy;
    private readonly TimeProvider _time;
    private readonly int _most;
    private readonly Lock _turning = new();
    private ConcurrentDictionary<ulong, Caller> _young = new();
    private ConcurrentDictionary<ulong, Caller> _old = new();
    private int _count;

    /// <summary>Takes how much an address may ask.</summary>
    /// <param name="settings">The settings, with a budget for those without a key.</param>
    /// <param name="time">The clock of the budgets.</param>
    public AddressCallers(AccessSettings settings, TimeProvider time)
    {
        (_allowances, _time, _most) = (settings.ForAll, time, settings.Addresses / 2);
        _policy = new BudgetPolicy(PolicyName, settings.Units, settings.Window, settings.RefusedUnits);
    }

    /// <summary>How many are kept.</summary>
    public int Count => _young.Count + _old.Count;

    /// <summary>The caller at an address.</summary>
    /// <param name="address">The address.</param>
    public Caller At(IPAddress address)
    {
        var network = ClientNetwork.Of(address);
        return _young.TryGetValue(network, out var known) ? known : Keep(network);
    }

    private Caller Keep(ulong network)
    {
        if (Volatile.Read(ref _count) >= _most)
        {
            Turn();
        }

        var found = _old.TryGetValue(network, out var resting) ? resting : new Caller(_allowances, new Budget(_policy, _time));
        var kept = _young.GetOrAdd(network, found);
        if (ReferenceEquals(kept, found))
        {
            Interlocked.Increment(ref _count);
        }

        return kept;
    }

    private void Turn()
    {
        lock (_turning)
        {
            if (_count >= _most)
            {
                (_old, _young, _count) = (_young, new ConcurrentDictionary<ulong, Caller>(), 0);
            }
        }
    }
}
