using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>
/// Coerces the values that a validated document states (specification, section 3.12): lists of one, objects in the client's order.
/// </summary>
/// <param name="recorder">Takes the scalars.</param>
/// <param name="variables">The variables that a value may name; null where it may name none.</param>
public sealed class LiteralReader(IValueRecorder recorder, VariableValues? variables)
{
    /// <summary>The value; null where it is a variable that the request leaves out.</summary>
    /// <exception cref="Errors.OperationException">A variable is null where there can be none, in spite of its default.</exception>
    public InputValue? Read(IGraphType type, GraphQLValue value)
    {
        switch (value)
        {
            case GraphQLVariable variable:
                var given = variables?.Find(variable.Name.StringValue);
                return type is NonNullGraphType && given is null or NullInput
                    ? throw VariableValues.Missing(variable.Name.StringValue, type.ToString()!)
                    : given;
            case GraphQLNullValue:
                recorder.Mark("n");
                return NullInput.Instance;
        }

        return RecordedLeaf.Unwrap(type) switch
        {
            ListGraphType list => List(list, value),
            IInputObjectGraphType entity => Entries(entity, (GraphQLObjectValue)value),
            var leaf => recorder.Leaf(leaf, LeafReader.FromLiteral(leaf, value)
                ?? throw new InvalidOperationException($"A valid document has no {value.Kind} where {leaf.Name} is expected.")),
        };
    }

    private ListInput List(ListGraphType list, GraphQLValue value)
    {
        var items = value is GraphQLListValue { Values: var values } ? values ?? [] : [value];
        recorder.Mark("[");
        // A variable that is left out is a null inside a list.
        var read = items.Select(item => Read(list.ResolvedType!, item) ?? NullInput.Instance).ToArray();
        recorder.Mark("]");
        return new ListInput(read);
    }

    private ObjectInput Entries(IInputObjectGraphType entity, GraphQLObjectValue value)
    {
        var entries = new List<KeyValuePair<string, InputValue>>();
        recorder.Mark("{");
        foreach (var field in value.Fields ?? [])
        {
            var name = field.Name.StringValue;
            recorder.Mark(name + ":");
            if (Read(entity.GetField(name)!.ResolvedType!, field.Value) is { } entry)
            {
                entries.Add(new(name, entry));
            }
        }

        recorder.Mark("}");
        return new ObjectInput(entries);
    }
}
