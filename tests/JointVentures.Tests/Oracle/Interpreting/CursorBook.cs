using System.Collections.Concurrent;
using System.Globalization;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>The cursors that the interpreter gave, each with the place that it stands for.</summary>
public sealed class CursorBook
{
    /// <summary>What every cursor of the interpreter begins with.</summary>
    public const string Mark = "cursor of the interpreter: ";

    private readonly ConcurrentDictionary<string, (string Order, object?[] Values)> _places = [];

    /// <summary>The cursor of a row.</summary>
    public string Of(RowOrder order, object?[] values)
    {
        var cursor = $"{Mark}{order.Text} {string.Join(';', values.Select(Exact))}";
        _places.TryAdd(cursor, (order.Text, values));
        return cursor;
    }

    /// <summary>The values of the keys that a cursor stands for; null where there is no cursor or it is wrong.</summary>
    public object?[]? Read(string? cursor, RowOrder order, Problems problems)
    {
        if (cursor is null)
        {
            return null;
        }

        if (!_places.TryGetValue(cursor, out var place))
        {
            problems.Add("HC0078");
            return null;
        }

        if (place.Order != order.Text)
        {
            problems.Add("CURSOR_ORDER_MISMATCH");
            return null;
        }

        return place.Values;
    }

    private static string Exact(object? value) => value switch
    {
        null => "null",
        DateTimeOffset instant => instant.ToString("O", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
