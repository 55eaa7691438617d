using System.Globalization;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Random selection sets: aliases, fragments, conditions, and fields selected twice.</summary>
/// <param name="draw">The chance.</param>
/// <param name="variables">Takes the variables.</param>
public sealed class Selections(Draw draw, Variables variables)
{
    private const int Deepest = 6;
    private readonly List<Fragment> _fragments = [];
    private int _aliases;
    private int _named;

    /// <summary>The named fragments so far.</summary>
    public IReadOnlyList<Fragment> Fragments => _fragments;

    /// <summary>A selection set on a type.</summary>
    /// <param name="on">The type.</param>
    /// <param name="depth">How deep it stands.</param>
    /// <param name="aliased">Whether every field needs an alias of its own, because types beside it have fields of the same name.</param>
    /// <param name="count">How many parts it has; null for a few.</param>
    public IReadOnlyList<Selection> On(Selectable on, int depth, bool aliased = false, int? count = null)
    {
        var selections = new List<Selection>();
        for (var left = count ?? 1 + (depth < 3 ? draw.Below(4) : draw.Below(2)); left > 0; left--)
        {
            selections.Add(One(on, depth, aliased, selections));
        }

        return selections;
    }

    private Selection One(Selectable on, int depth, bool aliased, List<Selection> before)
    {
        switch (draw.Weighted(76, 5, on.Others.Count > 1 ? 60 : 7, depth is > 0 and < Deepest ? 5 : 0, 7))
        {
            case 0:
                return Field(on, depth, aliased, before);
            case 1:
                return new FieldSelection(draw.Chance(30) ? Alias() : null, "__typename", [], null, Directives());
            case 2:
                var (type, inner) = Condition(on);
                var apart = aliased || on.Others.Count > 1;
                return new InlineSelection(type, On(inner, depth + 1, apart), Directives());
            case 3:
                return Spread(on, depth, aliased);
            default:
                return Again(before, depth) ?? Field(on, depth, aliased, before);
        }
    }

    private FieldSelection Field(Selectable on, int depth, bool aliased, List<Selection> before)
    {
        var choices = on.Choices.Where(choice => depth < Deepest || choice.Inner is null).ToArray();
        if (choices.Length == 0)
        {
            return new FieldSelection(null, "__typename", [], null, []);
        }

        var choice = draw.Of(choices);
        var arguments = choice.Arguments?.Invoke(depth) ?? [];
        var taken = before.OfType<FieldSelection>().Any(field => (field.Alias ?? field.Name) == choice.Name);
        var alias = aliased || draw.Chance(20) || (taken && choice.Arguments is not null) || (choice.Arguments is not null && draw.Chance(90));
        // What an interface has means the same on all its types.
        alias &= !(choice.Name == "id" && draw.Chance(50));
        return new FieldSelection(
            alias ? Alias() : null, choice.Name, arguments, choice.Inner is { } inner ? Below(inner, depth) : null, Directives());
    }

    // A field that is there already, with more below it: the two are merged.
    private FieldSelection? Again(List<Selection> before, int depth)
    {
        var fields = before.OfType<FieldSelection>().Where(field => _inner.ContainsKey(field.Selections ?? [])).ToArray();
        if (fields.Length == 0)
        {
            return null;
        }

        var field = draw.Of(fields);
        return field with { Selections = Below(_inner[field.Selections!], depth), Directives = Directives() };
    }

    private readonly Dictionary<IReadOnlyList<Selection>, Func<Selectable>> _inner = new(ReferenceEqualityComparer.Instance);

    private IReadOnlyList<Selection> Below(Func<Selectable> inner, int depth)
    {
        var selections = On(inner(), depth + 1);
        _inner[selections] = inner;
        return selections;
    }

    private SpreadSelection Spread(Selectable on, int depth, bool aliased)
    {
        var (type, inner) = Condition(on);
        var known = _fragments.Where(fragment => fragment.Type == (type ?? on.Type)).ToArray();
        if (known.Length > 0 && draw.Chance(40))
        {
            return new SpreadSelection(draw.Of(known).Name, Directives());
        }

        // It is known only once it is whole, so that none leads back to itself.
        var name = $"F{++_named}";
        _fragments.Add(new Fragment(name, type ?? on.Type, On(inner, depth + 1, aliased || on.Others.Count > 1)));
        return new SpreadSelection(name, Directives());
    }

    private (string? Type, Selectable Inner) Condition(Selectable on)
    {
        if (on.Others.Count > 0 && draw.Chance(on.Others.Count > 1 ? 95 : 30))
        {
            var other = draw.Of(on.Others);
            return (other.Type, other);
        }

        return (draw.Chance(50) ? on.Type : null, on);
    }

    private KeyValuePair<string, Input>[] Directives() => draw.Weighted(90, 4, 4, 2) switch
    {
        0 => [],
        1 => [Directive("skip")],
        2 => [Directive("include")],
        _ => [Directive("include"), Directive("skip")],
    };

    private KeyValuePair<string, Input> Directive(string name)
    {
        // Mostly such that the part stays.
        Input Flag() => ScalarInput.Of(draw.Chance(70) == (name == "include") ? "true" : "false");
        return KeyValuePair.Create(name, variables.Perhaps("Boolean!", Flag, 50));
    }

    private string Alias() => "a" + (++_aliases).ToString(CultureInfo.InvariantCulture);
}
