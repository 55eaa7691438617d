using System.Text.Json;
using GraphQL.Types;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>Coerces the value that a variable has in a request (specification, section 3.12): lists of one, objects in the client's order.</summary>
/// <param name="recorder">Takes the scalars.</param>
/// <param name="variable">The variable's name.</param>
/// <param name="limits">How large the value may be.</param>
public sealed class VariableReader(SlotRecorder recorder, string variable, OperationLimits limits)
{
    private readonly InputPath _path = new();

    /// <summary>The value.</summary>
    /// <exception cref="InvalidInputException">It does not fit the type.</exception>
    /// <exception cref="Errors.OperationException">It is over a limit.</exception>
    public InputValue Read(IGraphType type, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (type is NonNullGraphType)
            {
                throw NotNull(type);
            }

            recorder.Mark("n");
            return NullInput.Instance;
        }

        InputLimits.CheckDepth(value, variable, _path, limits);
        return RecordedLeaf.Unwrap(type) switch
        {
            ListGraphType list => List(list, value),
            IInputObjectGraphType entity => Entries(entity, value),
            var leaf => recorder.Leaf(leaf, Scalar(leaf, value)),
        };
    }

    private InputValue List(ListGraphType list, JsonElement value)
    {
        var itemType = list.ResolvedType!;
        InputLimits.CheckItems(value, variable, _path, limits);
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        if (RecordedLeaf.Unwrap(itemType) is ScalarGraphType leaf && !RecordedLeaf.DecidesPlan(leaf))
        {
            return recorder.RecordList(Items(items, item => Item(itemType, leaf, item)));
        }

        recorder.Mark("[");
        var read = Items(items, item => Read(itemType, item));
        recorder.Mark("]");
        return new ListInput(read);
    }

    private T[] Items<T>(JsonElement[] items, Func<JsonElement, T> read)
    {
        var values = new T[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            _path.Enter(i);
            values[i] = read(items[i]);
            _path.Leave();
        }

        return values;
    }

    private object? Item(IGraphType itemType, ScalarGraphType leaf, JsonElement item) =>
        item.ValueKind != JsonValueKind.Null ? Scalar(leaf, item)
        : itemType is NonNullGraphType ? throw NotNull(itemType)
        : null;

    private object Scalar(IGraphType leaf, JsonElement value) =>
        LeafReader.FromJson(leaf, value) ?? throw new InvalidInputException(_path.ToString(), Expected(leaf));

    private ObjectInput Entries(IInputObjectGraphType entity, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidInputException(_path.ToString(), Expected(entity));
        }

        var entries = new List<KeyValuePair<string, InputValue>>();
        recorder.Mark("{");
        foreach (var member in value.EnumerateObject())
        {
            var name = JsonText.NameOf(member) ?? "";
            _path.Enter(name);
            var field = entity.GetField(name) ?? throw new InvalidInputException(_path.ToString(), $"{entity.Name} has no such field");
            // There are never more entries than the type has fields, so that going through them costs little.
            if (entries.Exists(entry => entry.Key == name))
            {
                throw new InvalidInputException(_path.ToString(), "the field is given twice");
            }

            recorder.Mark(name + ":");
            entries.Add(new(name, Read(field.ResolvedType!, member.Value)));
            _path.Leave();
        }

        recorder.Mark("}");
        return new ObjectInput(entries);
    }

    private InvalidInputException NotNull(IGraphType type) => new(_path.ToString(), $"null where {Expected(type)}");

    private static string Expected(IGraphType type) => $"{RecordedLeaf.Unwrap(type)} is expected";
}
