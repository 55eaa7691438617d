using System.Text;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Ids;
using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Execution.Writers;

/// <summary>The ways to write a column.</summary>
public static class LeafFormats
{
    private static readonly int _hundredths = LeafKind.Percent.Scale();
    private static readonly int _millionths = LeafKind.Micros.Scale();

    /// <summary>A text.</summary>
    public static LeafFormat Text { get; } = (json, row, column) => json.Text(row.Text(column));

    /// <summary>A whole number.</summary>
    public static LeafFormat Number { get; } = (json, row, column) => json.Number(row.Whole(column));

    /// <summary>Yes or no.</summary>
    public static LeafFormat Boolean { get; } = (json, row, column) => json.Boolean(row.Whole(column) != 0);

    /// <summary>Money, from hundredths.</summary>
    public static LeafFormat Amount { get; } = (json, row, column) => json.Hundredths(row.Whole(column));

    /// <summary>A percentage, from hundredths.</summary>
    public static LeafFormat Percent { get; } = (json, row, column) => json.Shortest(row.Whole(column), _hundredths);

    /// <summary>A decimal or a coordinate, from millionths.</summary>
    public static LeafFormat Micros { get; } = (json, row, column) => json.Shortest(row.Whole(column), _millionths);

    /// <summary>A date, which is stored as it is written.</summary>
    public static LeafFormat Date { get; } = Text;

    /// <summary>An instant, from microseconds since 1970.</summary>
    public static LeafFormat Instant { get; } = (json, row, column) => json.Instant(row.Whole(column));

    /// <summary>A member of an enumeration, by its place.</summary>
    public static LeafFormat Enum(IEnumerable<string> names)
    {
        var members = names.Select(name => Encoding.UTF8.GetBytes($"\"{name}\"")).ToArray();
        return (json, row, column) => json.Raw(members[row.Whole(column)]);
    }

    /// <summary>A list of the members whose flags are set, the first being flag 1.</summary>
    public static LeafFormat Flags(IEnumerable<string> names)
    {
        var members = names.ToArray();
        var lists = Enumerable.Range(0, 1 << members.Length)
            .Select(flags => members.Where((_, i) => (flags & (1 << i)) != 0).Select(name => $"\"{name}\""))
            .Select(set => Encoding.UTF8.GetBytes($"[{string.Join(',', set)}]"))
            .ToArray();
        return (json, row, column) => json.Raw(lists[row.Whole(column)]);
    }

    /// <summary>A global id over the row's key.</summary>
    public static LeafFormat Id(string typeName)
    {
        var prefix = GlobalId.Prefix(typeName);
        return (json, row, column) =>
        {
            Span<byte> id = stackalloc byte[GlobalId.MaxBytes];
            json.Quoted(id[..GlobalId.Write(prefix, row.Whole(column), id)]);
        };
    }

    /// <summary>The year of a date.</summary>
    public static LeafFormat Year { get; } = (json, row, column) => json.Raw(row.Text(column)[..4].TrimStart((byte)'0'));
}
