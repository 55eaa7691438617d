using System.Globalization;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Random arguments of connections and lists.</summary>
/// <param name="draw">The chance.</param>
/// <param name="filters">Makes the filters.</param>
/// <param name="orders">Makes the orders.</param>
/// <param name="variables">Takes the variables.</param>
public sealed class PageRequests(Draw draw, Filters filters, Orderings orders, Variables variables)
{
    /// <summary>The arguments of a list without pages.</summary>
    public IReadOnlyList<KeyValuePair<string, Input>> OfList(EntityDeclaration entity) => Chosen(entity, out _);

    /// <summary>The arguments of a connection.</summary>
    /// <param name="entity">The entity that is listed.</param>
    /// <param name="depth">How deep it stands; deep pages are small.</param>
    public IReadOnlyList<KeyValuePair<string, Input>> OfPage(EntityDeclaration entity, int depth)
    {
        var arguments = Chosen(entity, out var order);
        void Add(string name, Input value) => arguments.Insert(draw.Below(arguments.Count + 1), KeyValuePair.Create(name, value));
        var most = depth < 2 ? 12 : 3;
        var ends = draw.Weighted(depth < 2 ? 12 : 2, 50, 34, 2);
        if (ends is 1 or 3)
        {
            Add("first", variables.Perhaps("Int", () => Size(most)));
        }

        if (ends is 2 or 3)
        {
            Add("last", variables.Perhaps("Int", () => Size(most)));
        }

        if (draw.Chance(22))
        {
            Add("after", variables.Perhaps("String", () => Cursor(entity, order)));
        }

        if (draw.Chance(18))
        {
            Add("before", variables.Perhaps("String", () => Cursor(entity, order)));
        }

        return arguments;
    }

    private List<KeyValuePair<string, Input>> Chosen(EntityDeclaration entity, out Input? order)
    {
        var arguments = new List<KeyValuePair<string, Input>>();
        order = null;
        if (draw.Chance(45))
        {
            arguments.Add(KeyValuePair.Create("where", draw.Chance(3) ? new NullInput() : filters.Of(entity)));
        }

        if (draw.Chance(50))
        {
            var stated = orders.Of(entity);
            order = stated;
            arguments.Add(KeyValuePair.Create("order", variables.Perhaps($"[{entity.Name}SortInput!]", () => Parts(stated, entity))));
        }

        return arguments;
    }

    // The same order with variables in it.
    private Input Parts(Input order, EntityDeclaration entity) => order switch
    {
        ItemsInput list => new ItemsInput([.. list.Items.Select(item => variables.Perhaps($"{entity.Name}SortInput!", () => Parts(item, entity), 8))]),
        EntriesInput entries => new EntriesInput([.. entries.Entries.Select(entry => KeyValuePair.Create(entry.Key, Parts(entry.Value, entity)))]),
        ScalarInput => variables.Perhaps("SortEnumType", () => order, 8),
        _ => order,
    };

    private Input Size(int most) => draw.Weighted(92, 3, 2, 1, 2) switch
    {
        0 => ScalarInput.Of(draw.Below(most).ToString(CultureInfo.InvariantCulture)),
        1 => new NullInput(),
        2 => ScalarInput.Of(draw.Of("-1", "-2147483648")),
        3 => ScalarInput.Of("101"),
        _ => ScalarInput.Of("100"),
    };

    private Input Cursor(EntityDeclaration entity, Input? order) => draw.Weighted(90, 3, 3, 4) switch
    {
        0 => new CursorInput(entity.Name, order, draw.Below(100)),
        1 => new NullInput(),
        2 => new TextInput(draw.Of("", "x", "AAAA", "==", "😀", "\u0000")),
        _ => new CursorInput(entity.Name, orders.Of(entity), draw.Below(100)),
    };
}
