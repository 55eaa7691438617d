using System.Globalization;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Text;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>The operators on one field, by rules 14 to 23 of the conventions.</summary>
/// <param name="ids">Reads ids.</param>
/// <param name="problems">Takes what is wrong.</param>
public sealed class Operators(Ids ids, Problems problems)
{
    // An id of another type, which equals nothing.
    private static readonly object _nothing = new();

    /// <summary>The condition of an operator on a column's value.</summary>
    /// <param name="name">The operator.</param>
    /// <param name="operand">Its operand as the engine read it.</param>
    /// <param name="leaf">The field.</param>
    /// <param name="owner">The entity that has it.</param>
    /// <param name="nullable">Whether the value can be null.</param>
    public Func<object?, bool> Of(string name, object? operand, LeafField leaf, EntityDeclaration owner, bool nullable)
    {
        if (name is "in" or "nin")
        {
            return Listed(name, operand, leaf, owner, nullable);
        }

        if (operand is null)
        {
            if (name is not ("eq" or "neq") || !nullable)
            {
                problems.Add("HC0026");
            }

            return value => (value is null) == (name == "eq");
        }

        var compared = Read(operand, leaf, owner);
        var opposite = name[0] == 'n';
        var plain = opposite ? name[1..] : name;
        return value => value is null ? opposite : Holds(plain, value, compared) != opposite;
    }

    private Func<object?, bool> Listed(string name, object? operand, LeafField leaf, EntityDeclaration owner, bool nullable)
    {
        if (operand is null)
        {
            problems.Add("HC0026");
            return _ => true;
        }

        var items = ((System.Collections.IEnumerable)operand).Cast<object?>().ToArray();
        if (items.Contains(null) && !nullable)
        {
            problems.Add("HC0026");
        }

        var listed = items.Select(item => item is null ? null : Read(item, leaf, owner)).ToHashSet();
        return value => listed.Contains(value) == (name == "in");
    }

    private object Read(object operand, LeafField leaf, EntityDeclaration owner)
    {
        switch (leaf.Kind)
        {
            case LeafKind.Id:
                if (ids.Read(Convert.ToString(operand, CultureInfo.InvariantCulture)!) is not var (entity, key))
                {
                    problems.Add("INVALID_ID");
                    return _nothing;
                }

                return entity == owner ? key : _nothing;
            case LeafKind.Text:
                return TextFolding.Fold((string)operand);
            default:
                return operand;
        }
    }

    private static bool Holds(string name, object value, object operand) => (name, value, operand) switch
    {
        ("eq", _, _) => value.Equals(operand),
        ("contains", string text, string part) => text.Contains(part, StringComparison.Ordinal),
        ("startsWith", string text, string part) => text.StartsWith(part, StringComparison.Ordinal),
        ("endsWith", string text, string part) => text.EndsWith(part, StringComparison.Ordinal),
        ("gt", _, _) => Compare(value, operand) > 0,
        ("gte", _, _) => Compare(value, operand) >= 0,
        ("lt", _, _) => Compare(value, operand) < 0,
        ("lte", _, _) => Compare(value, operand) <= 0,
        _ => throw new InvalidOperationException($"{name} is no operator."),
    };

    private static int Compare(object value, object operand) => ((IComparable)value).CompareTo(operand);
}
