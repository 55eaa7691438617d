namespace JointVentures.Seed.Drawing;

/// <summary>
/// A sequence of draws by SplitMix64. Every row has its own, found from the seed number and the row's number, so that a
/// row can be drawn again without those before it. Integers only: the same on every machine.
/// </summary>
internal struct Draw
{
    private const ulong Golden = 0x9E3779B97F4A7C15;
    private ulong _state;

    private Draw(ulong state) => _state = state;

    public static Draw For(long seed, Purpose purpose, long row) =>
        new(Mix(Mix((ulong)seed + (Golden * (ulong)purpose)) ^ (ulong)row));

    /// <summary>Scatters the bits of a number; different numbers give different results.</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }

    /// <summary>A number from 0 to below <paramref name="bound"/>.</summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Between(int low, int high) => low + Below(high - low + 1);

    /// <summary>True in <paramref name="perMille"/> of 1,000 cases.</summary>
    public bool Chance(int perMille) => Below(1_000) < perMille;

    private ulong Next() => Mix(_state += Golden);
}
