using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Money;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>What can be selected on each type, from the declarations.</summary>
/// <param name="draw">The chance.</param>
/// <param name="store">The rows, for the values of arguments.</param>
/// <param name="directory">The declarations.</param>
/// <param name="operands">Makes ids and members.</param>
/// <param name="pages">Makes the arguments of lists.</param>
/// <param name="variables">Takes the variables.</param>
public sealed class Selectables(
    Draw draw, LoadedStore store, DirectoryDeclaration directory, Operands operands, PageRequests pages, Variables variables)
{
    private static readonly Choice[] _ofPageInfo = [new("hasNextPage"), new("hasPreviousPage"), new("startCursor"), new("endCursor")];

    private EntityDeclaration[] Nodes => [.. directory.Entities.Where(entity => entity.IsNode)];

    /// <summary>The query type.</summary>
    // How well a text finds a record has tests of its own, and groups have an oracle of their own.
    public Selectable Query() => new("Query", [], [.. directory.Roots.Where(root => root is not (SearchRoot or GroupsRoot)).Select(Of)]);

    private Choice Of(RootField root) => root switch
    {
        NodeRoot => new(root.Name, Node, _ => [Argument("id", "ID!", AnyId)]),
        NodesRoot => new(root.Name, Node, _ => [Argument("ids", "[ID!]!", () => draw.Chance(10) ? AnyId() : new ItemsInput(
            [.. Enumerable.Range(0, draw.Below(50) == 0 ? 51 : draw.Below(5)).Select(_ => variables.Perhaps("ID!", AnyId))]))]),
        ByIdRoot one => new(root.Name, () => Of(one.Target), _ => [Argument("id", "ID!", () => operands.Id(one.Target))]),
        ByKeyRoot one => new(root.Name, () => Of(one.Target), _ => Keys(one)),
        ConnectionRoot all => new(root.Name, () => Connection(all.Target), depth => pages.OfPage(all.Target, depth)),
        ListRoot all => new(root.Name, () => Of(all.Target), _ => pages.OfList(all.Target)),
        SingleRoot one => new(root.Name, () => Of(one.Target)),
        _ => throw new InvalidOperationException($"{root.Name} cannot be selected."),
    };

    private Selectable Of(EntityDeclaration entity) =>
        new(entity.Name, entity.IsNode ? [IdAlone] : [], [.. entity.Fields.Select(Of)]);

    private Choice Of(Field field) => field switch
    {
        ValueField group => new(group.Name, () => new(group.Type.Name, [], [.. group.Fields.Select(Of)])),
        ToOneField one => new(one.Name, () => Of(one.Target)),
        ConnectionField list => new(list.Name, () => Connection(list.Target), depth => pages.OfPage(list.Target, depth)),
        ListField list => new(list.Name, () => Of(list.Target)),
        ConvertedAmountField => new(field.Name, null, _ =>
            [Argument("currency", "Currency!", () => operands.Member(directory.Enum(typeof(Currency))))]),
        _ => new(field.Name),
    };

    private static Selectable IdAlone => new("Node", [], [new("id")]);

    private Selectable Node() => new("Node", [.. Nodes.Select(Of)], [new("id")]);

    private Selectable Connection(EntityDeclaration entity) => new(entity.ConnectionName!, [],
    [
        new("totalCount"),
        new("pageInfo", () => new("PageInfo", [], _ofPageInfo)),
        new("nodes", () => Of(entity)),
        new("edges", () => new(entity.EdgeName!, [], [new("cursor"), new("node", () => Of(entity))])),
    ]);

    private KeyValuePair<string, Input>[] Keys(ByKeyRoot root)
    {
        // Mostly the keys of one row, so that there is one to find.
        var row = draw.Chance(80) ? draw.Of(store.All(root.Target.Table)) : null;
        return [.. root.Keys.Select(key => LoadedStore.Value(row, key.Field.Column) switch
        {
            Enum member => Argument(key.Name, key.Field.Enum!.Name + "!", () => Member(key.Field.Enum!, Convert.ToInt32(member, null))),
            string text => Argument(key.Name, "String!", () => new TextInput(draw.Chance(70) ? text : text.ToLowerInvariant())),
            _ => Argument(key.Name, (key.Field.Enum?.Name ?? "String") + "!", () => operands.Of(key.Field, root.Target)),
        })];
    }

    private static ScalarInput Member(EnumDeclaration declaration, int place) =>
        new(declaration.Members[place].Name, $"\"{declaration.Members[place].Name}\"");

    private Input AnyId() => operands.Id(draw.Of(Nodes));

    private KeyValuePair<string, Input> Argument(string name, string type, Func<Input> make) =>
        KeyValuePair.Create(name, variables.Perhaps(type, make, 20));
}
