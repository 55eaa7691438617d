namespace JointVentures.Api.Execution.Rows;

/// <summary>A value as the store holds and compares it: a whole number, a text or null.</summary>
/// <param name="Whole">The number.</param>
/// <param name="Text">The text.</param>
public readonly record struct StoreValue(long? Whole, string? Text)
{
    /// <summary>Null.</summary>
    public static StoreValue Null => default;

    /// <summary>
    /// A number that no row has: what an operand becomes that no stored value can equal, such as an id of another type.
    /// </summary>
    public static StoreValue Unmatched => Of(long.MinValue);

    /// <summary>A whole number.</summary>
    public static StoreValue Of(long whole) => new(whole, null);

    /// <summary>A text.</summary>
    public static StoreValue Of(string text) => new(null, text);
}
