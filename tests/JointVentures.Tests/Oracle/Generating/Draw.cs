using CsCheck;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Draws from one source of chance, and counts what was drawn as the size of the result.</summary>
/// <param name="source">The source.</param>
public sealed class Draw(PCG source)
{
    /// <summary>How much was drawn.</summary>
    public ulong Count { get; private set; }

    /// <summary>A number from 0 to below <paramref name="limit"/>.</summary>
    public int Below(int limit)
    {
        Count++;
        return (int)source.Next((uint)limit);
    }

    /// <summary>True in so many of a hundred cases.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of several, each as likely.</summary>
    public T Of<T>(params IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    /// <summary>A place among weights, each as likely as it weighs.</summary>
    public int Weighted(params ReadOnlySpan<int> weights)
    {
        var at = 0;
        foreach (var weight in weights)
        {
            at += weight;
        }

        at = Below(at);
        for (var i = 0; ; i++)
        {
            at -= weights[i];
            if (at < 0)
            {
                return i;
            }
        }
    }
}
