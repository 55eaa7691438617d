using JointVentures.Api.Contract.Inputs;

namespace JointVentures.Api.Planning.Filters;

/// <summary>The values of a list operand.</summary>
/// <param name="Sources">Where they are; each a value or an array of values.</param>
/// <param name="HasNull">Whether one of them is null.</param>
/// <param name="HasValues">Whether one of them is not null.</param>
public sealed record OperandList(IReadOnlyList<ValueSource> Sources, bool HasNull, bool HasValues)
{
    /// <summary>The list that a client states; null for an explicit null.</summary>
    public static OperandList? Of(InputValue value) => value switch
    {
        LeafListInput list => new([list.Source], list.HasNull, list.HasValues),
        ListInput list => new(
            [.. list.Items.OfType<LeafInput>().Select(item => item.Source)],
            list.Items.Any(item => item is NullInput),
            list.Items.Any(item => item is LeafInput)),
        LeafInput item => new([item.Source], false, true),
        _ => null,
    };
}
