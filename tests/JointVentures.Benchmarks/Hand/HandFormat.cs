using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JointVentures.Benchmarks.Hand;

/// <summary>How the hand-written endpoints write what the API writes.</summary>
public static class HandFormat
{
    /// <summary>Keeps Cyrillic as it is.</summary>
    public static JsonWriterOptions Json { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>The names of the statuses, by their number.</summary>
    public static string[] Statuses { get; } = ["ACTIVE", "SUSPENDED", "IN_LIQUIDATION", "LIQUIDATED"];

    /// <summary>The names of the countries, by their number.</summary>
    public static string[] Countries { get; } = ["KZ", "RU", "OTHER"];

    /// <summary>The names of the currencies, by their number.</summary>
    public static string[] Currencies { get; } = ["KZT", "RUB", "USD"];

    /// <summary>What stands before the key in a cursor of the default order; set once at the start.</summary>
    public static byte[] CursorPrefix { get; set; } = [];

    /// <summary>A global id of a venture.</summary>
    public static string Id(long key) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"JointVenture:{key}")));

    /// <summary>The key of a venture's global id.</summary>
    public static long Key(string id) =>
        long.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(id)).AsSpan("JointVenture:".Length), CultureInfo.InvariantCulture);

    /// <summary>A cursor of the default order.</summary>
    public static string Cursor(long key)
    {
        Span<byte> bytes = stackalloc byte[CursorPrefix.Length + sizeof(long)];
        CursorPrefix.CopyTo(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes[CursorPrefix.Length..], key);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>The key of a cursor of the default order.</summary>
    public static long CursorKey(string cursor) => BinaryPrimitives.ReadInt64BigEndian(Base64Url.DecodeFromChars(cursor).AsSpan(^sizeof(long)));

    /// <summary>Money, with two decimals always.</summary>
    public static decimal Money(long minor) => new decimal(minor) / 100m + 0.00m;

    /// <summary>A percentage in its shortest form.</summary>
    public static decimal Percent(long basisPoints) => decimal.Parse(
        (basisPoints / 100m).ToString("0.##", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
