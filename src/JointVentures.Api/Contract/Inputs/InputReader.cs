using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>Coerces values to an input type (specification, section 3.12): lists of one, objects in the client's order.</summary>
/// <param name="recorder">Takes the scalars that change between requests; null where all are constants of the document.</param>
/// <param name="variables">The variables that the value may name; null where it may name none.</param>
public sealed class InputReader(SlotRecorder? recorder, VariableValues? variables)
{
    /// <summary>The name of the type whose values decide the shape of a plan.</summary>
    private const string Direction = "SortEnumType";

    /// <summary>
    /// The value that a validated document states; null where it is a variable that the request leaves out.
    /// </summary>
    /// <exception cref="Errors.OperationException">A variable is null where there can be none, in spite of its default.</exception>
    public InputValue? FromLiteral(IGraphType type, GraphQLValue value)
    {
        if (value is GraphQLVariable variable)
        {
            var given = variables?.Find(variable.Name.StringValue);
            return type is NonNullGraphType && given is null or NullInput
                ? throw VariableValues.Missing(variable.Name.StringValue, type.ToString()!)
                : given;
        }

        if (value is GraphQLNullValue)
        {
            recorder?.Mark("n");
            return NullInput.Instance;
        }

        switch (Unwrap(type))
        {
            case ListGraphType list:
                var items = value is GraphQLListValue { Values: var values } ? values ?? [] : [value];
                recorder?.Mark("[");
                // A variable that is left out is a null inside a list.
                var read = items.Select(item => FromLiteral(list.ResolvedType!, item) ?? NullInput.Instance).ToArray();
                recorder?.Mark("]");
                return new ListInput(read);
            case IInputObjectGraphType entity:
                var entries = new List<KeyValuePair<string, InputValue>>();
                recorder?.Mark("{");
                foreach (var field in ((GraphQLObjectValue)value).Fields ?? [])
                {
                    var name = field.Name.StringValue;
                    recorder?.Mark(name + ":");
                    if (FromLiteral(entity.GetField(name)!.ResolvedType!, field.Value) is { } entry)
                    {
                        entries.Add(new(name, entry));
                    }
                }

                recorder?.Mark("}");
                return new ObjectInput(entries);
            case var leaf:
                return Leaf(leaf, LeafReader.FromLiteral(leaf, value) ?? throw new InvalidInputException("", Expected(leaf)));
        }
    }

    /// <summary>The value that a variable has in the request.</summary>
    /// <exception cref="InvalidInputException">It does not fit the type.</exception>
    public InputValue FromJson(IGraphType type, JsonElement value, string path)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            if (type is NonNullGraphType)
            {
                throw new InvalidInputException(path, $"null where {Expected(type)}");
            }

            recorder!.Mark("n");
            return NullInput.Instance;
        }

        return Unwrap(type) switch
        {
            ListGraphType list => List(list, value, path),
            IInputObjectGraphType entity => Entries(entity, value, path),
            var leaf => Leaf(leaf, LeafReader.FromJson(leaf, value) ?? throw new InvalidInputException(path, Expected(leaf))),
        };
    }

    private InputValue List(ListGraphType list, JsonElement value, string path)
    {
        var itemType = list.ResolvedType!;
        var items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().ToArray() : [value];
        if (Unwrap(itemType) is var leaf && leaf is ScalarGraphType && leaf.Name != Direction)
        {
            return recorder!.RecordList([.. items.Select((item, i) => Item(itemType, leaf, item, $"{path}[{i}]"))]);
        }

        recorder!.Mark("[");
        var read = items.Select((item, i) => FromJson(itemType, item, $"{path}[{i}]")).ToArray();
        recorder.Mark("]");
        return new ListInput(read);
    }

    private static object? Item(IGraphType itemType, IGraphType leaf, JsonElement item, string path)
    {
        if (item.ValueKind != JsonValueKind.Null)
        {
            return LeafReader.FromJson(leaf, item) ?? throw new InvalidInputException(path, Expected(leaf));
        }

        return itemType is NonNullGraphType ? throw new InvalidInputException(path, $"null where {Expected(itemType)}") : null;
    }

    private ObjectInput Entries(IInputObjectGraphType entity, JsonElement value, string path)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            throw new InvalidInputException(path, Expected(entity));
        }

        var entries = new List<KeyValuePair<string, InputValue>>();
        recorder!.Mark("{");
        foreach (var member in value.EnumerateObject())
        {
            var name = JsonText.NameOf(member) ?? "";
            var at = path.Length == 0 ? name : $"{path}.{name}";
            var field = entity.GetField(name) ?? throw new InvalidInputException(at, $"{entity.Name} has no such field");
            if (entries.Exists(entry => entry.Key == name))
            {
                throw new InvalidInputException(at, "the field is given twice");
            }

            recorder.Mark(name + ":");
            entries.Add(new(name, FromJson(field.ResolvedType!, member.Value, at)));
        }

        recorder.Mark("}");
        return new ObjectInput(entries);
    }

    private LeafInput Leaf(IGraphType type, object value) => new(
        recorder is null ? ValueSource.Of(value)
        : value is bool || type.Name == Direction ? recorder.Fix(value)
        : recorder.Record(value));

    private static IGraphType Unwrap(IGraphType type) => type is NonNullGraphType nonNull ? nonNull.ResolvedType! : type;

    private static string Expected(IGraphType type) => $"{Unwrap(type)} is expected";
}
