using System.Globalization;
using System.Text;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Operands near what the store holds.</summary>
/// <param name="draw">The chance.</param>
/// <param name="store">The rows.</param>
/// <param name="directory">The declarations.</param>
public sealed class Operands(Draw draw, LoadedStore store, DirectoryDeclaration directory)
{
    private static readonly string[] _odd =
        ["", " ", "%", "_", "\\", "\"", "'", "\u0000", "\u007f", "ё", "Ё", "й", "и\u0306", "İ", "ı", "ß", "ﬁ", "Ǆ", "😀", "\u00a0", "\u200b", "\ufffd", "\ufeff"];

    /// <summary>An operand for a field.</summary>
    public Input Of(LeafField leaf, EntityDeclaration owner) => leaf.Kind switch
    {
        LeafKind.Id => Id(owner),
        LeafKind.Text => new TextInput(Text(Stored(leaf, owner) as string ?? "x")),
        LeafKind.Number => Number(Convert.ToInt32(Stored(leaf, owner) ?? 7, CultureInfo.InvariantCulture)),
        LeafKind.Boolean => ScalarInput.Of(draw.Of("true", "false")),
        LeafKind.Amount or LeafKind.Percent => Decimal(Convert.ToDecimal(Stored(leaf, owner) ?? 5L, CultureInfo.InvariantCulture) / 100),
        LeafKind.Micros => Decimal(Convert.ToDecimal(Stored(leaf, owner) ?? 5L, CultureInfo.InvariantCulture) / 1_000_000),
        LeafKind.Date => Date(Stored(leaf, owner) is DateOnly date ? date : new DateOnly(2018, 1, 31)),
        LeafKind.Instant => Instant((DateTimeOffset)Stored(leaf, owner)!),
        LeafKind.Enum => Member(leaf.Enum!),
        _ => throw new InvalidOperationException($"A {leaf.Kind} is not compared."),
    };

    /// <summary>A member of an enumeration.</summary>
    public Input Member(EnumDeclaration declaration)
    {
        var name = draw.Of(declaration.Members).Name;
        return new ScalarInput(name, $"\"{name}\"");
    }

    /// <summary>The id of a row of an entity, or near one.</summary>
    public Input Id(EntityDeclaration entity)
    {
        var rows = store.All(entity.Table);
        var key = rows.Count == 0 ? 1 : LoadedStore.Key(draw.Of(rows));
        var id = Ids.Of(entity.Name, key);
        return draw.Weighted(80, 6, 4, 3, 2, 2, 2, 1) switch
        {
            0 => new TextInput(id),
            1 => new TextInput(Ids.Of(draw.Of(directory.Entities.Where(x => x.IsNode).ToArray()).Name, key)),
            2 => new TextInput(id.TrimEnd('=').Replace('+', '-').Replace('/', '_')),
            3 => new TextInput(Ids.Of(entity.Name, draw.Of(0L, -1L, 1_000_000L, long.MaxValue))),
            4 => new TextInput(Convert.ToBase64String(Encoding.UTF8.GetBytes($"{entity.Name}:{draw.Of("+1", "01", " 1", "1 ", "", "x", "99999999999999999999")}"))),
            5 => new TextInput(Ids.Of(draw.Of("Stake", "Citation", "Nobody", "jointVenture", ""), key)),
            6 => new TextInput(draw.Of("", "=", "xx", "!", id + "=", id + "\n", id[1..])),
            _ => ScalarInput.Of("5"),
        };
    }

    private object? Stored(LeafField leaf, EntityDeclaration owner)
    {
        var rows = store.All(owner.Table);
        return rows.Count == 0 ? null : LoadedStore.Value(draw.Of(rows), leaf.Column);
    }

    private string Text(string stored)
    {
        var runes = stored.EnumerateRunes().Select(rune => rune.ToString()).ToArray();
        var at = draw.Below(runes.Length + 1);
        var length = draw.Below(Math.Min(runes.Length - at, 4) + 1);
        return draw.Weighted(25, 15, 15, 20, 5, 8, 6, 3, 3) switch
        {
            0 => stored,
            1 => string.Concat(runes[..at]),
            2 => string.Concat(runes[at..]),
            3 => string.Concat(runes[at..(at + length)]),
            4 => stored.ToUpperInvariant(),
            5 => string.Concat(runes[..at]).ToLowerInvariant(),
            6 => draw.Of(_odd),
            7 => stored.Normalize(NormalizationForm.FormD),
            _ => stored + draw.Of(_odd),
        };
    }

    private ScalarInput Number(int stored) => ScalarInput.Of(draw.Weighted(50, 20, 20, 10) switch
    {
        0 => stored,
        1 => stored - 1,
        2 => stored < int.MaxValue ? stored + 1 : stored,
        _ => draw.Of(0, -1, int.MinValue, int.MaxValue),
    } is var number ? number.ToString(CultureInfo.InvariantCulture) : "");

    private ScalarInput Decimal(decimal stored) => ScalarInput.Of(draw.Weighted(40, 15, 15, 15, 10, 5) switch
    {
        0 => Text(stored),
        1 => Text(stored + draw.Of(0.01m, -0.01m, 1m, -1m)),
        2 => Text(stored + draw.Of(0.005m, -0.005m, 0.001m, -0.001m, 0.0000001m)),
        3 => Text(stored) + (Text(stored).Contains('.', StringComparison.Ordinal) ? "00" : ".000"),
        4 => draw.Of("0", "-0", "0.0", "-0.0", "1e2", "1.5E+1", "100e-2", "-1"),
        _ => draw.Of("1e30", "-1e30", "92233720368547758.07", "92233720368547758.08", "-92233720368547758.08", "1e-20", "-1e-20"),
    });

    private static string Text(decimal number) => number.ToString("0.#########", CultureInfo.InvariantCulture);

    private TextInput Date(DateOnly stored) => new(draw.Weighted(60, 15, 15, 10) switch
    {
        0 => Text(stored),
        1 => Text(stored == DateOnly.MinValue ? stored : stored.AddDays(-1)),
        2 => Text(stored == DateOnly.MaxValue ? stored : stored.AddDays(1)),
        _ => draw.Of("0001-01-01", "9999-12-31", "2000-02-29"),
    });

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private TextInput Instant(DateTimeOffset stored) => new(draw.Weighted(40, 15, 15, 15, 15) switch
    {
        0 => Text(stored),
        1 => Text(stored.AddMicroseconds(1)),
        2 => Text(stored.AddMicroseconds(-1)),
        3 => stored.ToOffset(TimeSpan.FromHours(draw.Of(-5, 6))).ToString("yyyy-MM-dd'T'HH:mm:ss.ffffffzzz", CultureInfo.InvariantCulture),
        _ => draw.Of("1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z", "2019-11-07T00:00:00.0000009+00:00"),
    });

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);
}
