namespace JointVentures.Api.Contract.Inputs;

/// <summary>A coerced value of an argument, whose parts know whether they change between requests of one shape.</summary>
/// <remarks>Entries of objects stay in the client's order, which the engine's own coercion loses.</remarks>
public abstract record InputValue;

/// <summary>An explicit null.</summary>
public sealed record NullInput : InputValue
{
    /// <summary>The only one.</summary>
    public static NullInput Instance { get; } = new();
}

/// <summary>An input object.</summary>
/// <param name="Entries">Its entries in the client's order.</param>
public sealed record ObjectInput(IReadOnlyList<KeyValuePair<string, InputValue>> Entries) : InputValue
{
    /// <summary>The value of an entry; null where the client left it out.</summary>
    public InputValue? Find(string name)
    {
        foreach (var (key, value) in Entries)
        {
            if (key == name)
            {
                return value;
            }
        }

        return null;
    }
}

/// <summary>A list whose items are objects, or scalars of which some come from variables.</summary>
/// <param name="Items">The items.</param>
public sealed record ListInput(IReadOnlyList<InputValue> Items) : InputValue;

/// <summary>A scalar or a member of an enumeration.</summary>
/// <param name="Source">Where its value is.</param>
public sealed record LeafInput(ValueSource Source) : InputValue;

/// <summary>A list of scalars that comes from a variable whole; its value is an <c>object?[]</c>.</summary>
/// <param name="Source">Where its value is.</param>
/// <param name="HasNull">Whether one of the items is null.</param>
/// <param name="HasValues">Whether one of the items is not null.</param>
public sealed record LeafListInput(ValueSource Source, bool HasNull, bool HasValues) : InputValue;

/// <summary>Where the value of a scalar is found: in the document itself, or in a slot that each request fills.</summary>
/// <param name="Constant">The value where it stands in the document or decides the plan's shape.</param>
/// <param name="Slot">The slot; negative for a constant.</param>
public readonly record struct ValueSource(object? Constant, int Slot)
{
    /// <summary>A value that all requests of the shape share.</summary>
    public static ValueSource Of(object constant) => new(constant, -1);

    /// <summary>All values of a list in this request.</summary>
    /// <param name="sources">Where they are; each a value or an array of values.</param>
    /// <param name="slots">The request's variables.</param>
    public static IEnumerable<object?> Each(IEnumerable<ValueSource> sources, IReadOnlyList<object?> slots) =>
        sources.Select(source => source.In(slots)).SelectMany(value => value as object?[] ?? [value]);

    /// <summary>The value in this request.</summary>
    public object? In(IReadOnlyList<object?> slots) => Slot < 0 ? Constant : slots[Slot];
}
