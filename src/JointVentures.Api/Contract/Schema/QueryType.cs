using GraphQL.Types;
using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The type that every operation begins at.</summary>
internal static class QueryType
{
    /// <summary><c>Query</c>, with one field for each way into the directory.</summary>
    public static ObjectGraphType Query(this TypeBook book, DirectoryDeclaration directory) =>
        book.Type<ObjectGraphType>(TypeNames.Query, "The ways into the directory.", type =>
        {
            foreach (var root in directory.Roots)
            {
                type.AddField(book.Costed(book.Field(root), root).DeclaredBy(root));
            }
        });

    private static FieldType Field(this TypeBook book, RootField root) => new()
    {
        Name = root.Name,
        Description = root.Description,
        ResolvedType = book.TypeOf(root),
        Arguments = book.ArgumentsOf(root),
    };

    private static IGraphType TypeOf(this TypeBook book, RootField root) => root switch
    {
        NodeRoot => book.Node(),
        NodesRoot => book.Node().Listed().Required(),
        ByIdRoot one => book.Entity(one.Target),
        ByKeyRoot one => book.Entity(one.Target),
        ConnectionRoot all => book.Connection(all.Target),
        ListRoot all => book.Entity(all.Target).ListedWhole().Required(),
        GroupsRoot all => book.Group(all.Groups).ListedWhole().Required(),
        SearchRoot => book.Hit().ListedWhole().Required(),
        SingleRoot single => book.Entity(single.Target).Required(),
        _ => throw new ArgumentOutOfRangeException(nameof(root), root, "No type is known for this way in."),
    };

    private static QueryArguments? ArgumentsOf(this TypeBook book, RootField root) => root switch
    {
        NodeRoot or ByIdRoot => new QueryArguments(Argument(ArgumentNames.Id, "The global id.", book.Id())),
        NodesRoot => new QueryArguments(Argument(
            ArgumentNames.Ids,
            FormattableString.Invariant($"The global ids, at most {book.Limits.MaxNodes}; the same one may stand twice."),
            book.Id().ListedWhole())),
        ByKeyRoot one => new QueryArguments(one.Keys.Select(key => Argument(key.Name, key.Description, book.Leaf(key.Field)))),
        ConnectionRoot { IsSearched: true } all => book.SearchedArguments(all.Target, ChoiceOf(all)),
        ConnectionRoot all => book.PageArguments(all.Target, ChoiceOf(all)),
        SearchRoot search => book.ArgumentsOf(search),
        ListRoot all => book.ListedArguments(all.Target),
        GroupsRoot all => book.GroupArguments(all),
        _ => null,
    };

    private static int ChoiceOf(ConnectionRoot all) => all.Grows ? Weights.LongChoice : Weights.Choice;

    private static QueryArgument Argument(string name, string description, IGraphType type) =>
        new(type.Required()) { Name = name, Description = description };
}
