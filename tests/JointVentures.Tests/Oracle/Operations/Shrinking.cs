namespace JointVentures.Tests.Oracle.Operations;

/// <summary>Makes a failing operation smaller, part by part, as long as it still fails.</summary>
public static class Shrinking
{
    private const int MostSteps = 3_000;

    /// <summary>The smallest operation found that still fails.</summary>
    public static Operation Shrink(Operation operation, Func<Operation, bool> fails)
    {
        var steps = 0;
        while (true)
        {
            if (Smaller(operation).Select(Tidy).FirstOrDefault(smaller => ++steps < MostSteps && fails(smaller)) is not { } next)
            {
                return operation;
            }

            operation = next;
        }
    }

    private static IEnumerable<Operation> Smaller(Operation operation) =>
        Lists(operation.Selections, Parts).Select(selections => operation with { Selections = selections })
            .Concat(Lists(operation.Fragments, fragment => Lists(fragment.Selections, Parts).Select(x => fragment with { Selections = x }))
                .Where(fragments => fragments.Count == operation.Fragments.Count)
                .Select(fragments => operation with { Fragments = fragments }))
            .Concat(Lists(operation.Variables, Parts).Where(variables => variables.Count == operation.Variables.Count)
                .Select(variables => operation with { Variables = variables }));

    // A list without one of its items, or with one of them smaller.
    private static IEnumerable<IReadOnlyList<T>> Lists<T>(IReadOnlyList<T> list, Func<T, IEnumerable<T>> parts)
    {
        for (var i = 0; i < list.Count; i++)
        {
            yield return [.. list.Where((_, at) => at != i)];
        }

        for (var i = 0; i < list.Count; i++)
        {
            foreach (var smaller in parts(list[i]))
            {
                yield return [.. list.Select((item, at) => at == i ? smaller : item)];
            }
        }
    }

    private static IEnumerable<Variable> Parts(Variable variable) =>
        (variable.Value is null ? [] : Parts(variable.Value).Select(value => variable with { Value = value }))
            .Concat(variable.Again is null ? [] : Parts(variable.Again).Select(again => variable with { Again = again }));

    private static IEnumerable<Selection> Parts(Selection selection)
    {
        if (selection.Directives.Count > 0)
        {
            yield return selection with { Directives = [] };
        }

        switch (selection)
        {
            case InlineSelection inline:
                foreach (var inner in inline.Selections)
                {
                    yield return inner;
                }

                foreach (var inner in Lists(inline.Selections, Parts))
                {
                    yield return inline with { Selections = inner };
                }

                break;
            case FieldSelection field:
                foreach (var inner in field.Selections is null ? [] : Lists(field.Selections, Parts))
                {
                    yield return field with { Selections = inner };
                }

                foreach (var arguments in Lists(field.Arguments, Parts))
                {
                    yield return field with { Arguments = arguments };
                }

                break;
        }
    }

    private static IEnumerable<KeyValuePair<string, Input>> Parts(KeyValuePair<string, Input> entry) =>
        Parts(entry.Value).Select(value => KeyValuePair.Create(entry.Key, value));

    private static IEnumerable<Input> Parts(Input input) => input switch
    {
        ItemsInput list => Lists(list.Items, Parts).Select(items => new ItemsInput(items)),
        EntriesInput entries => Lists(entries.Entries, Parts).Select(x => new EntriesInput(x)),
        TextInput { Text.Length: > 1 } text when !char.IsSurrogate(text.Text[^1]) => [new TextInput(text.Text[..^1]), new TextInput(text.Text[1..])],
        _ => [],
    };

    /// <summary>The operation without the variables and fragments that it does not name, for which it would be refused.</summary>
    public static Operation Tidy(Operation operation)
    {
        var text = new OperationText(_ => "");
        var body = text.Query(operation with { Variables = [], Fragments = [] });
        var fragments = new List<Fragment>();
        while (operation.Fragments.FirstOrDefault(x => !fragments.Contains(x) && Names(body, "..." + x.Name)) is { } used)
        {
            fragments.Add(used);
            body += text.Query(new Operation([], used.Selections, []));
        }

        return operation with { Fragments = fragments, Variables = [.. operation.Variables.Where(x => Names(body, "$" + x.Name))] };
    }

    private static bool Names(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (at + name.Length == text.Length || !char.IsLetterOrDigit(text[at + name.Length]))
            {
                return true;
            }
        }

        return false;
    }
}
