using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The interface of everything that has a global id.</summary>
internal static class NodeInterface
{
    /// <summary><c>Node</c>; a row is of the type whose entity it is.</summary>
    public static InterfaceGraphType Node(this TypeBook book) =>
        book.Type<InterfaceGraphType>(TypeNames.Node, "A record with a global id.", node =>
        {
            node.Has(EntityBuilder.IdName, EntityBuilder.IdDescription, book.Id().Required());
            node.ResolveType = row => node.PossibleTypes.FirstOrDefault(type => type.Entity()?.Table.ClrType == row.GetType());
        });

    /// <summary>Makes <paramref name="type"/> one of the interface's types.</summary>
    public static void Admit(this InterfaceGraphType node, ObjectGraphType type)
    {
        type.AddResolvedInterface(node);
        node.AddPossibleType(type);
    }
}
