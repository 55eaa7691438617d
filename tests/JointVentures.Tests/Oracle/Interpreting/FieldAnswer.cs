using System.Globalization;
using GraphQL;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Directory.Money;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Text;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>The answer of a field.</summary>
/// <param name="store">The rows.</param>
/// <param name="directory">The declarations.</param>
/// <param name="limits">How much an operation may ask.</param>
/// <param name="cursors">The cursors that were given.</param>
public sealed class FieldAnswer(LoadedStore store, DirectoryDeclaration directory, OperationLimits limits, CursorBook cursors)
{
    private static readonly ListOrder _byKey = new([], false);

    private readonly Ids _ids = new(directory);

    /// <summary>What the field of a context answers.</summary>
    public object? Of(IResolveFieldContext context)
    {
        var name = context.FieldDefinition.Name;
        switch (context.Source)
        {
            case Page page:
                return name switch
                {
                    "totalCount" => page.TotalCount,
                    "nodes" => page.Edges.Select(edge => edge.Node),
                    "edges" => page.Edges,
                    _ => new PageEnds(page),
                };
            case PageEnds(var page):
                return name switch
                {
                    "hasNextPage" => page.HasNextPage,
                    "hasPreviousPage" => page.HasPreviousPage,
                    "startCursor" => page.Edges is [var first, ..] ? first.Cursor : null,
                    _ => page.Edges is [.., var last] ? last.Cursor : null,
                };
            case Edge edge:
                return name == "cursor" ? edge.Cursor : edge.Node;
            case Group(var row, var group):
                return Value(row, group.Fields.Single(field => field.Name == name), group.Type.Name, context);
            default:
                return context.FieldDefinition.Root() is { } root
                    ? Root(root, context)
                    : Value(context.Source!, context.FieldDefinition.Field()!, context.ParentType.Name, context);
        }
    }

    private object? Value(object row, Field field, string type, IResolveFieldContext context) => field switch
    {
        LeafField leaf => StoredLeaf.Answered(row, leaf, type),
        LanguagesField { Column: null } => Stated(Languages.All),
        LanguagesField { Column: var flags } => Stated((Languages)LoadedStore.Value(row, flags)!),
        RateYearField year => ((DateOnly)LoadedStore.Value(row, year.Date)!).Year,
        ConvertedAmountField amount => AmountIn.Of(
            row, amount.Columns, (Currency)Argument<int>(context, "currency"),
            store.All(directory.Of<ExchangeRate>().Table).Cast<ExchangeRate>()),
        FigureField figure => new FigureRows(store, directory).Of((OfficialFigure)row, figure.Part),
        CountField count => store.All(count.Rows).Count,
        ValueField { Presence: { } presence } when LoadedStore.Value(row, presence) is null => null,
        ValueField group => new Group(row, group),
        ToOneField one => store.One(row, one.ForeignKey),
        ListField list => Sorted(store.Many(row, list), RowOrder.Of(list.Target, [], list.Order)),
        ConnectionField list => Connection(store.Many(row, list), list.Target, context),
        _ => throw new InvalidOperationException($"{field.Name} has no meaning."),
    };

    private object? Root(RootField root, IResolveFieldContext context) => root switch
    {
        NodeRoot => Node(Argument<object>(context, "id"), null),
        NodesRoot => Nodes(((System.Collections.IEnumerable)Argument<object>(context, "ids")).Cast<object>().ToArray()),
        ByIdRoot one => Node(Argument<object>(context, "id"), one.Target),
        ByKeyRoot one => store.All(one.Target.Table).SingleOrDefault(row => one.Keys.All(key =>
            new Operators(_ids, new Problems()).Of("eq", Argument<object>(context, key.Name), key.Field, one.Target, false)(
                StoredLeaf.Compared(row, key.Field)))),
        ConnectionRoot all => Connection(store.All(all.Target.Table), all.Target, context),
        ListRoot all => List(all, context),
        SingleRoot one => store.All(one.Target.Table).SingleOrDefault(),
        _ => throw new InvalidOperationException($"{root.Name} has no meaning."),
    };

    private object? Node(object id, EntityDeclaration? expected)
    {
        var problems = new Problems();
        var read = Read(id, problems);
        if (read is var (entity, _) && expected is not null && entity != expected)
        {
            problems.Add("ID_TYPE_MISMATCH");
        }

        problems.Throw();
        return store.Find(read!.Value.Entity.Table, read.Value.Key);
    }

    private object?[] Nodes(object[] ids)
    {
        var problems = new Problems();
        if (ids.Length > limits.MaxNodes)
        {
            problems.Add("HC0076");
        }

        var read = ids.Select(id => Read(id, problems)).ToArray();
        problems.Throw();
        return [.. read.Select(id => store.Find(id!.Value.Entity.Table, id.Value.Key))];
    }

    private (EntityDeclaration Entity, long Key)? Read(object id, Problems problems)
    {
        var read = _ids.Read(Convert.ToString(id, CultureInfo.InvariantCulture)!);
        if (read is null)
        {
            problems.Add("INVALID_ID");
        }

        return read;
    }

    private Page Connection(IEnumerable<object> rows, EntityDeclaration entity, IResolveFieldContext context)
    {
        var (sorted, order, problems) = Chosen(rows, entity, _byKey, context);
        var asked = new PageRequest(
            Optional(context, "first") as int?, Optional(context, "after") as string,
            Optional(context, "last") as int?, Optional(context, "before") as string);
        return Page.Of(order, sorted, asked, limits, cursors, problems);
    }

    private IEnumerable<object> List(ListRoot all, IResolveFieldContext context)
    {
        var (sorted, _, problems) = Chosen(store.All(all.Target.Table), all.Target, all.Order, context);
        problems.Throw();
        return sorted.Select(row => row.Row);
    }

    private ((object Row, object?[] Values)[] Rows, RowOrder Order, Problems Problems) Chosen(
        IEnumerable<object> rows, EntityDeclaration entity, ListOrder standard, IResolveFieldContext context)
    {
        var problems = new Problems();
        var met = new Conditions(store, new Operators(_ids, problems), problems).Of(Optional(context, "where"), entity);
        var order = RowOrder.Of(entity, new Orders(store, problems).Of(Optional(context, "order"), entity), standard);
        return (order.Sort(met is null ? rows : rows.Where(row => met(row))), order, problems);
    }

    private static IEnumerable<object> Sorted(IEnumerable<object> rows, RowOrder order) => order.Sort(rows).Select(row => row.Row);

    private static int[] Stated(Languages flags) => [.. Enumerable.Range(0, 3).Where(i => ((int)flags & (1 << i)) != 0)];

    private static object? Optional(IResolveFieldContext context, string name) =>
        context.Arguments is { } arguments && arguments.TryGetValue(name, out var argument) ? argument.Value : null;

    private static T Argument<T>(IResolveFieldContext context, string name) => (T)Optional(context, name)!;

    private sealed record Group(object Row, ValueField Declared);

    private sealed record PageEnds(Page Page);
}
