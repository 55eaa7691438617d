using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Planning.Selections;

namespace JointVentures.Api.Planning.Costs;

/// <summary>
/// Finds what an operation costs by the weights and list sizes that the schema declares. A field costs its weight, its arguments and,
/// for each item of its list, its fields; an object counts once for each place that it can have in the answer.
/// </summary>
/// <param name="schema">The schema.</param>
/// <param name="document">The document.</param>
/// <param name="variables">The shape of the variables.</param>
public sealed class CostPlanner(ISchema schema, PreparedDocument document, VariableValues variables)
{
    private static readonly OperationCost _object = new(0, 1);

    private readonly SelectionCollector _collector = new(document, variables);
    private readonly InputCost _inputs = new(variables);

    /// <summary>Whether lists of the query type are wanted whole where the client does not bound them, as in a file.</summary>
    public bool Whole { get; init; }

    /// <summary>The cost of an operation.</summary>
    /// <param name="operation">The operation, which is valid.</param>
    public CostTerm Plan(GraphQLOperationDefinition operation) =>
        CostTerm.Sum([CostTerm.Of(_object), Fields(schema.Query, [operation.SelectionSet], null, ListLength.One)]);

    // Of an interface the type that costs most, for nobody knows which it will be.
    private CostTerm Fields(
        IGraphType type, IReadOnlyList<GraphQLSelectionSet> selections, ListSize? above, ListLength length) => type switch
        {
            IInterfaceGraphType face => CostTerm.Dearest(
                [.. face.PossibleTypes.Select(possible => Fields(possible, _collector.Collect(selections, [possible.Name, face.Name]), above, length))]),
            IObjectGraphType entity => Fields(
                entity, _collector.Collect(selections, [entity.Name, .. entity.ResolvedInterfaces.Select(face => face.Name)]), above, length),
            _ => CostTerm.Of(default),
        };

    private CostTerm Fields(IObjectGraphType type, IReadOnlyList<SelectedField> fields, ListSize? above, ListLength length) =>
        CostTerm.Sum(fields.Where(field => field.Name != TypeNames.OwnField).Select(field => Field(
            type, field, above?.SizedFields.Contains(field.Name) == true ? length : null)));

    private CostTerm Field(IObjectGraphType type, SelectedField field, ListLength? fromAbove)
    {
        var definition = Definition(type, field.Name);
        var own = new OperationCost(definition.Weight(), 0) + Arguments(definition, field);
        var named = definition.ResolvedType!.GetNamedType();
        if (named is not IComplexGraphType)
        {
            return CostTerm.Of(own);
        }

        var size = definition.ListSize();
        var length = size is null ? ListLength.One : Length(size, field, isWhole: Whole && type == schema.Query);
        var isSizedBelow = size is { SizedFields.Count: > 0 };
        var item = CostTerm.Sum([CostTerm.Of(_object), Fields(named, field.SelectionSets, isSizedBelow ? size : null, length)]);
        return CostTerm.List(own, fromAbove ?? (isSizedBelow ? ListLength.One : length), item);
    }

    private FieldType Definition(IObjectGraphType type, string name) =>
        name == schema.SchemaMetaFieldType.Name && type == schema.Query ? schema.SchemaMetaFieldType
        : name == schema.TypeMetaFieldType.Name && type == schema.Query ? schema.TypeMetaFieldType
        : type.GetField(name)!;

    private OperationCost Arguments(FieldType definition, SelectedField field)
    {
        var total = default(OperationCost);
        foreach (var given in field.Node.Arguments?.Items ?? [])
        {
            var argument = definition.Arguments!.Find(given.Name.StringValue)!;
            var type = argument.ResolvedType!;
            if (!IsNull(given.Value) && _inputs.Of(argument.InputWeight(type), type, given.Value) is { } cost)
            {
                total += cost;
            }
        }

        return total;
    }

    private ListLength Length(ListSize size, SelectedField field, bool isWhole)
    {
        var given = (field.Node.Arguments?.Items ?? [])
            .Where(argument => size.SlicingArguments.Contains(argument.Name.StringValue))
            .Select(argument => Bound(argument.Value))
            .OfType<ValueSource>();
        return new ListLength([.. given], isWhole ? size.AssumedSize : size.SlicingArgumentDefaultValue ?? size.AssumedSize, size.AssumedSize);
    }

    private ValueSource? Bound(GraphQLValue value) => value switch
    {
        GraphQLIntValue number => ValueSource.Of(int.TryParse(number.Value.Span, out var size) ? size : int.MaxValue),
        GraphQLListValue list => ValueSource.Of(list.Values?.Count ?? 0),
        GraphQLNullValue => null,
        GraphQLVariable variable => variables.Find(variable.Name.StringValue) switch
        {
            LeafInput leaf => leaf.Source,
            LeafListInput list => list.Source,
            ListInput list => ValueSource.Of(list.Items.Count),
            _ => null,
        },
        _ => ValueSource.Of(1),
    };

    private bool IsNull(GraphQLValue value) => value is GraphQLNullValue
        || (value is GraphQLVariable variable && variables.Find(variable.Name.StringValue) is null or NullInput);
}
