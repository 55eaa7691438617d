using System.Security.Cryptography;
using System.Text;

namespace JointVentures.Api.Access;

/// <summary>The API keys that are known, by their hashes.</summary>
public sealed class KeyRing
{
    private const int LongestKey = 512;

    private readonly (byte[] Hash, Caller Owner)[] _keys;

    /// <summary>Takes the keys.</summary>
    /// <param name="settings">The settings, which are valid.</param>
    /// <param name="time">The clock of the owners' budgets.</param>
    public KeyRing(AccessSettings settings, TimeProvider time) =>
        _keys = [.. settings.Keys.Select(key => (Convert.FromHexString(key.Value.Hash), Owner(key.Key, key.Value, settings, time)))];

    /// <summary>Whose key it is; null where it is nobody's. It takes equally long whichever it is.</summary>
    /// <param name="key">The key, as the client sent it.</param>
    public Caller? OwnerOf(ReadOnlySpan<char> key)
    {
        if (key.Length > LongestKey)
        {
            return null;
        }

        Span<byte> text = stackalloc byte[3 * LongestKey];
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text[..Encoding.UTF8.GetBytes(key, text)], hash);
        Caller? owner = null;
        foreach (var known in _keys)
        {
            owner = CryptographicOperations.FixedTimeEquals(known.Hash, hash) ? known.Owner : owner;
        }

        return owner;
    }

    private static Caller Owner(string name, KeySettings key, AccessSettings settings, TimeProvider time)
    {
        var budget = key.Units == 0
            ? null
            : new Budget(new BudgetPolicy(name, key.Units, settings.Window, settings.RefusedUnits), time);
        return new Caller(key.Allowances.Aggregate(settings.ForAll, (all, one) => all | one), budget) { KeyName = name };
    }
}
