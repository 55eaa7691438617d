using System.Globalization;
using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Orders;

/// <summary>Makes the effective order of a list: exactly the client's keys, then the row's own number.</summary>
/// <param name="limits">How many keys an order may have.</param>
public sealed class OrderPlanner(OperationLimits limits)
{
    private const string OwnKey = "id";

    /// <summary>The keys of the order that a client states.</summary>
    /// <param name="type">The order's input type.</param>
    /// <param name="order">The order; null where the client states none.</param>
    /// <param name="entity">The entity that is listed.</param>
    /// <param name="standard">The order where the client states none; the row's number ends it.</param>
    /// <exception cref="OperationException">The order has null where it can have none, or too many keys.</exception>
    public IReadOnlyList<OrderKey> Plan(IInputObjectGraphType? type, InputValue? order, EntityDeclaration entity, ListOrder standard)
    {
        var keys = new List<OrderKey>();
        if (type is not null && order is ListInput list)
        {
            foreach (var item in list.Items.OfType<ObjectInput>())
            {
                Add(keys, type, item, new OrderPlace(entity.Fields, "", [], false));
            }
        }

        if (keys.Count == 0)
        {
            keys.AddRange(standard.Columns.Select(member => new OrderKey(member.Name, [], member, standard.Descending, member.IsNullable)));
            // A list's own order ends with the number upwards, whatever way it goes itself.
            return [.. keys, Own(entity, descending: false)];
        }

        // A unique key ends the order: whatever stands behind it decides nothing.
        var end = keys.FindIndex(key => key.Relations.Count == 0 && key.Member.IsPrimaryKey());
        return end >= 0 ? keys[..(end + 1)] : [.. keys, Own(entity, keys[^1].Descending)];
    }

    private static OrderKey Own(EntityDeclaration entity, bool descending) =>
        new(OwnKey, [], SqlName.KeyOf(entity.Table), descending, false);

    private void Add(List<OrderKey> keys, IInputObjectGraphType type, ObjectInput item, OrderPlace place)
    {
        foreach (var (name, value) in item.Entries)
        {
            var path = place.Path + name;
            switch (place.Fields.First(field => field.Name == name), value)
            {
                case (_, NullInput):
                    throw NullOperand.InOrder(type, name);
                case (LeafField leaf, LeafInput direction):
                    var descending = (string?)direction.Source.Constant == EnumDeclaration.Descending;
                    // A key that stands in front already decides nothing again.
                    if (!keys.Exists(key => key.Path == path))
                    {
                        keys.Add(new OrderKey(path, place.Relations, leaf.Column, descending, leaf.Column.IsNullable || place.Nullable));
                        CheckLength(keys.Count);
                    }

                    break;
                case (ValueField group, ObjectInput nested):
                    Add(keys, Inner(type, name), nested, place with
                    {
                        Fields = group.Fields,
                        Path = path + ".",
                        Nullable = place.Nullable || group.Nullable,
                    });
                    break;
                case (ToOneField one, ObjectInput nested):
                    CheckDepth(place.Relations.Count + 1);
                    Add(keys, Inner(type, name), nested, new OrderPlace(
                        one.Target.Fields, path + ".", [.. place.Relations, one], place.Nullable || one.Nullable));
                    break;
            }
        }
    }

    private void CheckLength(int keys)
    {
        if (keys > limits.OrderKeys)
        {
            var most = limits.OrderKeys.ToString(CultureInfo.InvariantCulture);
            throw new OperationException(new OperationError(
                    ErrorCode.OrderTooLong, $"The order has more keys than allowed: leave out all after the first {most}.")
                .With("maxOrderKeys", limits.OrderKeys));
        }
    }

    // Each relation joins a table, of which a statement takes some sixty.
    private void CheckDepth(int relations)
    {
        if (relations > limits.FilterDepth)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.OrderTooLong, "The order is nested deeper than allowed: order by a field that is nearer.")
                .With("maxOrderDepth", limits.FilterDepth));
        }
    }

    private static IInputObjectGraphType Inner(IInputObjectGraphType type, string name) =>
        (IInputObjectGraphType)type.GetField(name)!.ResolvedType!;

    private sealed record OrderPlace(IReadOnlyList<Field> Fields, string Path, IReadOnlyList<ToOneField> Relations, bool Nullable);
}
