namespace JointVentures.Seed.Drawing;

/// <summary>Draws things as often as their weights say.</summary>
internal sealed class Weights<T>
{
    private readonly T[] _things;
    private readonly int[] _ends;

    public Weights(IEnumerable<(T Thing, int Weight)> things)
    {
        var kept = things.Where(x => x.Weight > 0).ToArray();
        _things = [.. kept.Select(x => x.Thing)];
        _ends = new int[kept.Length];
        var end = 0;
        for (var i = 0; i < kept.Length; i++)
        {
            _ends[i] = end += kept[i].Weight;
        }
    }

    public T Pick(ref Draw draw)
    {
        var place = Array.BinarySearch(_ends, draw.Below(_ends[^1]));
        return _things[place < 0 ? ~place : place + 1];
    }
}
