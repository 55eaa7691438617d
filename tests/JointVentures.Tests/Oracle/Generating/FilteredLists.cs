using System.Globalization;
using CsCheck;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Lists with random filters, which are counted and read from an end or from between two cursors.</summary>
/// <param name="store">The rows.</param>
/// <param name="directory">The declarations.</param>
public sealed class FilteredLists(LoadedStore store, DirectoryDeclaration directory) : Gen<Operation>
{
    private static readonly string[] _pageInfo = ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"];

    /// <inheritdoc/>
    public override Operation Generate(PCG pcg, Size? min, out Size size)
    {
        var draw = new Draw(pcg);
        var variables = new Variables(draw);
        var filters = new Filters(draw, new Operands(draw, store, directory), variables);
        var operation = draw.Chance(10) ? Stakes(draw, filters) : draw.Of(directory.Roots.Where(root => root is ConnectionRoot or ListRoot).ToArray()) switch
        {
            ListRoot list => Select(list.Name, Chosen(list.Target, draw, filters, out _), [Leaf(list.Target)]),
            ConnectionRoot all => Select(all.Name, Page(all.Target, draw, filters), Connection(all.Target)),
            var root => throw new InvalidOperationException($"{root.Name} is no list."),
        };
        size = new Size(draw.Count);
        return Shrinking.Tidy(operation with { Variables = variables.Declared });
    }

    // They have no list of all of them.
    private Operation Stakes(Draw draw, Filters filters)
    {
        var stake = directory.Entities.Single(x => x.Name == "Stake");
        var stakes = Field("stakes", Page(stake, draw, filters), Connection(stake));
        return Select("partners", [Number("first", 30)], [Field("nodes", [], [stakes])]);
    }

    private static List<KeyValuePair<string, Input>> Page(EntityDeclaration entity, Draw draw, Filters filters)
    {
        var arguments = Chosen(entity, draw, filters, out var order);
        arguments.Add(Number(draw.Of("first", "last"), draw.Of(0, 1, 2, 5, 100)));
        foreach (var bound in new[] { "after", "before" })
        {
            if (draw.Chance(25))
            {
                arguments.Add(KeyValuePair.Create<string, Input>(bound, new CursorInput(entity.Name, order, draw.Below(100))));
            }
        }

        return arguments;
    }

    private static List<KeyValuePair<string, Input>> Chosen(EntityDeclaration entity, Draw draw, Filters filters, out Input? order)
    {
        order = draw.Chance(40) ? new Orderings(draw).Key(entity) : null;
        var arguments = new List<KeyValuePair<string, Input>> { KeyValuePair.Create("where", filters.Of(entity)) };
        if (order is not null)
        {
            arguments.Add(KeyValuePair.Create("order", order));
        }

        return arguments;
    }

    private static Operation Select(string name, IReadOnlyList<KeyValuePair<string, Input>> arguments, IReadOnlyList<Selection> below) =>
        new([], [Field(name, arguments, below)], []);

    private static FieldSelection[] Connection(EntityDeclaration entity) =>
    [
        Field("totalCount", [], null),
        Field("pageInfo", [], [.. _pageInfo.Select(name => Field(name, [], null))]),
        Field("edges", [], [Field("cursor", [], null), Field("node", [], [Leaf(entity)])]),
    ];

    private static FieldSelection Leaf(EntityDeclaration entity) => Field(entity.Fields.OfType<LeafField>().First().Name, [], null);

    private static KeyValuePair<string, Input> Number(string name, int number) =>
        KeyValuePair.Create<string, Input>(name, ScalarInput.Of(number.ToString(CultureInfo.InvariantCulture)));

    private static FieldSelection Field(
        string name, IReadOnlyList<KeyValuePair<string, Input>> arguments, IReadOnlyList<Selection>? below) => new(null, name, arguments, below, []);
}
