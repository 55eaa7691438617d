using System.Text;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>
/// Parts the variables of a request into their shape, which a plan is made for, and the values in slots, which a plan is run with.
/// </summary>
public sealed class SlotRecorder : IValueRecorder
{
    private readonly StringBuilder _shape = new();
    private readonly List<object?> _slots = [];

    /// <summary>The shape so far; equal for requests that one plan serves.</summary>
    public string Shape => _shape.ToString();

    /// <summary>The values, by slot.</summary>
    public IReadOnlyList<object?> Slots => _slots;

    /// <inheritdoc/>
    public void Mark(string text) => _shape.Append(text);

    /// <summary>Puts a value into the next slot; the shape says only that there is one.</summary>
    public ValueSource Record(object value)
    {
        _shape.Append('v');
        return Next(value);
    }

    /// <summary>Puts a list of scalars into the next slot; the shape says whether it holds a null and whether it holds anything else.</summary>
    public LeafListInput RecordList(object?[] values)
    {
        var hasNull = values.Contains(null);
        var hasValues = !values.All(value => value is null);
        _shape.Append((hasValues, hasNull) switch
        {
            (true, false) => 'l',
            (true, true) => 'L',
            (false, false) => 'e',
            (false, true) => 'E',
        });
        return new LeafListInput(Next(values), hasNull, hasValues);
    }

    /// <summary>Makes a value a part of the shape, because the plan depends on it.</summary>
    public ValueSource Fix(object value)
    {
        _shape.Append('=').Append(value).Append(';');
        return ValueSource.Of(value);
    }

    private ValueSource Next(object value)
    {
        _slots.Add(value);
        return new ValueSource(null, _slots.Count - 1);
    }
}
