using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Orders;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Groups;

/// <summary>Makes the order of groups: the client's keys, then all that tells groups apart.</summary>
/// <param name="groups">The groups.</param>
/// <param name="columns">Takes what is ordered by.</param>
internal sealed class GroupOrderPlanner(GroupDeclaration groups, GroupColumns columns)
{
    /// <summary>Makes it.</summary>
    /// <param name="arguments">The client's order.</param>
    /// <param name="dimensions">What tells groups apart, in the client's order.</param>
    /// <exception cref="Contract.Errors.OperationException">The order has null where it can have none.</exception>
    public IReadOnlyList<GroupOrderKey> Plan(FieldArguments arguments, IReadOnlyList<DimensionField> dimensions)
    {
        var keys = new List<GroupOrderKey>();
        foreach (var (name, value) in (arguments.Find(ArgumentNames.Order) as ListInput)?.Items.OfType<ObjectInput>().SelectMany(item => item.Entries) ?? [])
        {
            if (value is not LeafInput direction)
            {
                throw NullOperand.InOrder(arguments.InputType(ArgumentNames.Order), name);
            }

            Add(keys, groups.Orders.First(order => order.Name == name).Field, (string?)direction.Source.Constant == EnumDeclaration.Descending);
        }

        foreach (var dimension in dimensions)
        {
            Add(keys, dimension, descending: false);
        }

        return keys;
    }

    private void Add(List<GroupOrderKey> keys, Field field, bool descending)
    {
        // A key that stands in front already decides nothing again, nor does one that groups do not have.
        if (Key(field, descending) is { } key && !keys.Exists(known => known.Column == key.Column))
        {
            keys.Add(key);
        }
    }

    private GroupOrderKey? Key(Field field, bool descending) => field switch
    {
        GroupCountField => new GroupOrderKey(columns.Count, false, descending),
        AggregateField { Kind: LeafKind.Number } number => new GroupOrderKey(columns.Place("sum", number.Column), false, descending),
        AggregateField amount => new GroupOrderKey(columns.PlaceSum(amount.Column), true, descending),
        TotalField total => new GroupOrderKey(columns.PlaceSum(total.Column), true, descending),
        BetweenField between => new GroupOrderKey(columns.PlaceBetween(between), false, descending),
        DimensionField dimension when columns.CellOf(dimension) is { } cell => new GroupOrderKey(cell, false, descending)
        {
            Ranks = dimension is RelatedDimension related ? Ranks(related.Relation.Target) : null,
        },
        _ => null,
    };

    private static StatementText Ranks(EntityDeclaration entity)
    {
        var row = RowSource.First(entity.Table);
        var code = GroupConditions.NameOf(entity).Column;
        var order = OrderBy.Text([new WalkedKey(row.Column(StoredText.SortKey(code) ?? code), false, false)]);
        return new SelectStatement(SqlFragment.Of(row.Key), row, []) { OrderBy = order }.Text();
    }
}
