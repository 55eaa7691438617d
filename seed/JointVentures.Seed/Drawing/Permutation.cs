using System.Numerics;

namespace JointVentures.Seed.Drawing;

/// <summary>
/// A scattered order of the numbers below a size, each exactly once, without a table: a Feistel network over the next
/// even number of bits, walked until the result lies below the size.
/// </summary>
internal sealed class Permutation
{
    private const int Rounds = 4;
    private readonly ulong _key;
    private readonly ulong _size;
    private readonly int _half;
    private readonly ulong _mask;

    public Permutation(long seed, Purpose purpose, long row, long size)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(size);
        _key = Draw.Mix(Draw.Mix((ulong)seed + (ulong)purpose) + (ulong)row);
        _size = (ulong)size;
        _half = Math.Max(1, (65 - BitOperations.LeadingZeroCount(_size - 1)) / 2);
        _mask = (1UL << _half) - 1;
    }

    /// <summary>The number that stands at <paramref name="place"/>, which lies from 0 to below the size.</summary>
    public long At(long place)
    {
        var value = (ulong)place;
        do
        {
            value = Scatter(value);
        }
        while (value >= _size);
        return (long)value;
    }

    private ulong Scatter(ulong value)
    {
        var (left, right) = (value >> _half, value & _mask);
        for (var round = 1UL; round <= Rounds; round++)
        {
            (left, right) = (right, left ^ (Draw.Mix(right + (_key * round)) & _mask));
        }

        return (left << _half) | right;
    }
}
