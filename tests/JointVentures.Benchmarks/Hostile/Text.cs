using System.Text;

namespace JointVentures.Benchmarks.Hostile;

/// <summary>Parts of documents in great numbers.</summary>
internal static class Text
{
    /// <summary>One part a number.</summary>
    public static string Many(int count, Func<int, string> part)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Append(part(i));
        }

        return text.ToString();
    }

    /// <summary>The same part again and again.</summary>
    public static string Many(int count, string part) => Many(count, _ => part);

    /// <summary>Parts inside each other.</summary>
    public static string Nested(int levels, string open, string middle, string close) => Many(levels, open) + middle + Many(levels, close);
}
