using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution;

namespace JointVentures.Api.Planning.Selections;

/// <summary>What the planning of one operation shares.</summary>
/// <param name="directory">The contract.</param>
/// <param name="schema">The schema that follows from it.</param>
/// <param name="limits">How much an operation may ask.</param>
/// <param name="document">The document.</param>
/// <param name="variables">The shape of the variables.</param>
public sealed class PlanScope(
    DirectoryDeclaration directory, ISchema schema, OperationLimits limits, PreparedDocument document, VariableValues variables)
{
    private readonly SelectionCollector _collector = new(document, variables);
    private readonly LiteralReader _inputs = new(ConstantRecorder.Instance, variables);
    private int _fields;

    /// <summary>The contract.</summary>
    public DirectoryDeclaration Directory { get; } = directory;

    /// <summary>Learns of the room that the plan takes later.</summary>
    public PlanGrowth Growth { get; } = new();

    /// <summary>How much an operation may ask.</summary>
    public OperationLimits Limits { get; } = limits;

    /// <summary>The fields that are selected on an entity.</summary>
    /// <exception cref="OperationException">The operation selects too many fields.</exception>
    public IReadOnlyList<SelectedField> Collect(IEnumerable<GraphQLSelectionSet> selections, EntityDeclaration entity) =>
        Collect(selections, entity.IsNode ? [entity.Name, TypeNames.Node] : [entity.Name]);

    /// <summary>The fields that are selected on a type.</summary>
    /// <exception cref="OperationException">The operation selects too many fields.</exception>
    public IReadOnlyList<SelectedField> Collect(IEnumerable<GraphQLSelectionSet> selections, params IReadOnlyCollection<string> typeNames)
    {
        var fields = _collector.Collect(selections, typeNames);
        _fields += fields.Count;
        return _fields <= Limits.Fields ? fields : throw DocumentSize.TooManyFields(_fields, Limits);
    }

    /// <summary>The arguments of a field, null ones left out.</summary>
    /// <param name="typeName">The type that has the field.</param>
    /// <param name="field">The field.</param>
    /// <exception cref="OperationException">A variable is null where there can be none; an error of the field.</exception>
    public FieldArguments Arguments(string typeName, SelectedField field)
    {
        var definition = ((IComplexGraphType)schema.AllTypes[typeName]!).GetField(field.Name)!;
        var values = new Dictionary<string, InputValue>();
        foreach (var argument in field.Node.Arguments?.Items ?? [])
        {
            var name = argument.Name.StringValue;
            if (_inputs.Read(definition.Arguments!.Find(name)!.ResolvedType!, argument.Value) is { } value and not NullInput)
            {
                values.Add(name, value);
            }
        }

        return new FieldArguments(definition, values);
    }

    /// <summary>Where a field stands in the document.</summary>
    public IReadOnlyList<SourceLocation> Locations(SelectedField field) => [DocumentPlace.Of(document.Document, field.Node)];
}
