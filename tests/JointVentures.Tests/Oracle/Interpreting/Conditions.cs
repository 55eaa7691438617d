using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>Whether a row meets a filter; there may be no row where a relation leads nowhere.</summary>
public delegate bool Condition(object? row);

/// <summary>Reads filters by rules 12 to 23 of the conventions.</summary>
/// <param name="store">The rows.</param>
/// <param name="operators">Reads the operators.</param>
/// <param name="problems">Takes what is wrong.</param>
public sealed class Conditions(LoadedStore store, Operators operators, Problems problems)
{
    /// <summary>The condition of a filter on an entity; null where it comes to nothing.</summary>
    public Condition? Of(object? filter, EntityDeclaration entity) =>
        filter is null ? null : All(Object(filter), (name, value) => Of(name, value, entity.Fields, entity, false));

    private static IDictionary<string, object?> Object(object filter) => (IDictionary<string, object?>)filter;

    private static Condition? All(IDictionary<string, object?> filter, Func<string, object?, Condition?> read)
    {
        var parts = filter.Select(entry => entry.Key is "and" or "or" ? Joined(entry.Key, entry.Value, read) : read(entry.Key, entry.Value))
            .OfType<Condition>().ToArray();
        return parts.Length == 0 ? null : row => parts.All(part => part(row));
    }

    private static Condition? Joined(string word, object? list, Func<string, object?, Condition?> read)
    {
        var items = list is null ? [] : ((System.Collections.IEnumerable)list).Cast<object>();
        var parts = items.Select(item => All(Object(item), read)).OfType<Condition>().ToArray();
        return parts.Length == 0 ? null : word == "and" ? row => parts.All(part => part(row)) : row => parts.Any(part => part(row));
    }

    private Condition? Of(string name, object? value, IReadOnlyList<Field> fields, EntityDeclaration owner, bool nullable)
    {
        if (value is null)
        {
            problems.Add("HC0026");
            return null;
        }

        switch (fields.Single(field => field.Name == name))
        {
            case LeafField leaf:
                return All(Object(value), (op, operand) =>
                {
                    var holds = operators.Of(op, operand, leaf, owner, nullable || leaf.Nullable);
                    return row => holds(StoredLeaf.Compared(row, leaf));
                });
            case ValueField group:
                return All(Object(value), (inner, operand) => Of(inner, operand, group.Fields, owner, nullable || group.Nullable));
            case ToOneField one:
                var met = All(Object(value), (inner, operand) => Of(inner, operand, one.Target.Fields, one.Target, nullable || one.Nullable));
                return met is null ? null : row => met(store.One(row, one.ForeignKey));
            case ToManyField many:
                return All(Object(value), (quantifier, operand) => Quantified(quantifier, operand, many));
            case var field:
                throw new InvalidOperationException($"{field.Name} is in no filter.");
        }
    }

    private Condition Quantified(string quantifier, object? operand, ToManyField many)
    {
        if (operand is null)
        {
            problems.Add("HC0026");
        }

        var met = quantifier == "any" ? null : Of(operand, many.Target);
        IEnumerable<object> Members(object? row) => row is null ? [] : store.Many(row, many);
        return quantifier switch
        {
            "any" => row => Members(row).Any() == (operand is true),
            "some" => row => Members(row).Any(member => met?.Invoke(member) ?? true),
            "none" => row => !Members(row).Any(member => met?.Invoke(member) ?? true),
            _ => row => Members(row).All(member => met?.Invoke(member) ?? true),
        };
    }
}
