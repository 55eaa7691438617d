using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Inputs;

namespace JointVentures.Api.Planning.Costs;

/// <summary>
/// What the value of an argument costs: each entry its weight. What is asked of the members of a list counts once for each member that
/// the schema assumes. Values that come from variables cost what they are, for a plan's shape says which entries they have.
/// </summary>
/// <param name="variables">The variables.</param>
internal sealed class InputCost(VariableValues variables)
{
    /// <summary>What an argument or an entry costs.</summary>
    /// <param name="weight">Its weight.</param>
    /// <param name="type">Its type.</param>
    /// <param name="value">Its value.</param>
    /// <returns>Null where it is a variable that is left out.</returns>
    public OperationCost? Of(int weight, IGraphType type, GraphQLValue value)
    {
        if (value is GraphQLVariable variable)
        {
            return variables.Find(variable.Name.StringValue) is { } given ? Weighed(weight) + Inside(type, given, 1) : null;
        }

        return Weighed(weight) + Inside(type, value, 1);
    }

    private OperationCost Inside(IGraphType type, GraphQLValue value, int members)
    {
        switch (value)
        {
            case GraphQLVariable variable:
                return variables.Find(variable.Name.StringValue) is { } given ? Inside(type, given, members) : default;
            case GraphQLListValue list:
                return Sum((list.Values ?? []).Select(item => Inside(type, item, members)));
            case GraphQLObjectValue entries when InputOf(type) is { } entity:
                return Sum((entries.Fields ?? []).Where(entry => !IsLeftOut(entry.Value)).Select(entry =>
                {
                    var field = entity.GetField(entry.Name.StringValue)!;
                    return Entry(field, members, Inside(field.ResolvedType!, entry.Value, field.Members()));
                }));
            default:
                return default;
        }
    }

    private static OperationCost Inside(IGraphType type, InputValue value, int members)
    {
        switch (value)
        {
            case ListInput list:
                return Sum(list.Items.Select(item => Inside(type, item, members)));
            case ObjectInput entries when InputOf(type) is { } entity:
                return Sum(entries.Entries.Select(entry =>
                {
                    var field = entity.GetField(entry.Key)!;
                    return Entry(field, members, Inside(field.ResolvedType!, entry.Value, field.Members()));
                }));
            default:
                return default;
        }
    }

    private bool IsLeftOut(GraphQLValue value) =>
        value is GraphQLVariable variable && variables.Find(variable.Name.StringValue) is null;

    private static OperationCost Entry(FieldType field, int members, OperationCost inside) =>
        Weighed(field.InputWeight(field.ResolvedType!)) + (members * inside);

    private static OperationCost Weighed(int weight) => new(weight, 0);

    private static OperationCost Sum(IEnumerable<OperationCost> costs) => costs.Aggregate(default(OperationCost), (sum, cost) => sum + cost);

    private static IInputObjectGraphType? InputOf(IGraphType type) => GraphQL.GraphQLExtensions.GetNamedType(type) as IInputObjectGraphType;
}
