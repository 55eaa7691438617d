using System.Globalization;
using System.Text;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Api.Execution.Json;

/// <summary>Values of arguments, written as a client may send them in a variable.</summary>
public static class JsonInputs
{
    /// <summary>Writes a value.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="value">The value.</param>
    /// <param name="slots">The request's variables.</param>
    public static void Input(this JsonBuffer json, InputValue value, IReadOnlyList<object?> slots)
    {
        switch (value)
        {
            case ObjectInput entity:
                json.Raw('{');
                foreach (var (i, (name, entry)) in entity.Entries.Index())
                {
                    json.Comma(i);
                    json.Text(name);
                    json.Raw(':');
                    json.Input(entry, slots);
                }

                json.Raw('}');
                break;
            case ListInput list:
                json.Raw('[');
                foreach (var (i, item) in list.Items.Index())
                {
                    json.Comma(i);
                    json.Input(item, slots);
                }

                json.Raw(']');
                break;
            case LeafInput leaf:
                json.Scalar(leaf.Source.In(slots));
                break;
            case LeafListInput leaves:
                json.Raw('[');
                foreach (var (i, item) in ((object?[])leaves.Source.In(slots)!).Index())
                {
                    json.Comma(i);
                    json.Scalar(item);
                }

                json.Raw(']');
                break;
            default:
                json.Null();
                break;
        }
    }

    private static void Scalar(this JsonBuffer json, object? value)
    {
        switch (value)
        {
            case null:
                json.Null();
                break;
            case bool flag:
                json.Boolean(flag);
                break;
            case string text:
                json.Text(text);
                break;
            case DateOnly date:
                json.Text(LocalDateText.Format(date));
                break;
            case DateTimeOffset instant:
                json.Text(DateTimeText.Format(instant));
                break;
            case int or long or decimal:
                json.Raw(Encoding.UTF8.GetBytes(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture)));
                break;
            default:
                throw new InvalidOperationException($"No filter has a {value.GetType().Name}.");
        }
    }
}
