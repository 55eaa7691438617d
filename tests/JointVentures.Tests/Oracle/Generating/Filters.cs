using JointVentures.Api.Contract.Declarations;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>Random filters of every input type.</summary>
/// <param name="draw">The chance.</param>
/// <param name="operands">Makes the operands.</param>
/// <param name="variables">Takes the variables.</param>
public sealed class Filters(Draw draw, Operands operands, Variables variables)
{
    private const int Deepest = 4;
    private static readonly string[] _ofText =
        ["eq", "neq", "contains", "ncontains", "in", "nin", "startsWith", "nstartsWith", "endsWith", "nendsWith"];
    private static readonly string[] _ofEquality = ["eq", "neq", "in", "nin"];
    private static readonly string[] _ofOrder = ["eq", "neq", "in", "nin", "gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    /// <summary>A filter on an entity, or none.</summary>
    public Input Of(EntityDeclaration entity) => Of(entity, 0);

    private Input Of(EntityDeclaration entity, int depth) =>
        variables.Perhaps(entity.Name + "FilterInput", () => Fields(entity.Name + "FilterInput", entity.Fields, entity, false, depth), 6);

    private EntriesInput Fields(string type, IReadOnlyList<Field> fields, EntityDeclaration owner, bool nullable, int depth)
    {
        var usable = fields.Where(field => field is LeafField { Filterable: true } or ValueField { Type.Filterable: true }
            or ToOneField { Filterable: true } or ToManyField { Filterable: true }).ToArray();
        return Object(
            type,
            depth,
            () => Fields(type, fields, owner, nullable, depth + 1),
            () => depth < Deepest ? draw.Of(usable) : draw.Of(usable.OfType<LeafField>().DefaultIfEmpty(usable[0]).ToArray()),
            field => Of(field, owner, nullable, depth));
    }

    // A few of the fields, and at times `and` or `or`.
    private EntriesInput Object<T>(string type, int depth, Func<Input> again, Func<T> pick, Func<T, KeyValuePair<string, Input>> make)
    {
        var entries = new Dictionary<string, Input>();
        for (var left = draw.Weighted(7, 58, 25, 10); left > 0; left--)
        {
            if (depth < Deepest && draw.Chance(14))
            {
                entries[draw.Of("and", "or")] = Joined(type, again);
            }
            else
            {
                var entry = make(pick());
                entries[entry.Key] = entry.Value;
            }
        }

        return new EntriesInput([.. entries]);
    }

    private Input Joined(string type, Func<Input> again) => draw.Weighted(4, 4, 8, 84) switch
    {
        0 => new NullInput(),
        1 => new ItemsInput([]),
        2 => again(),
        _ => variables.Perhaps($"[{type}!]", () => new ItemsInput([.. Enumerable.Range(0, 1 + draw.Below(3)).Select(_ => again())]), 5),
    };

    private KeyValuePair<string, Input> Of(Field field, EntityDeclaration owner, bool nullable, int depth)
    {
        Input Made() => field switch
        {
            LeafField leaf => Operators(leaf, owner, nullable || leaf.Nullable, depth),
            ValueField group => Fields(group.Type.Name + "FilterInput", group.Fields, owner, nullable || group.Nullable, depth + 1),
            ToOneField one => variables.Perhaps(
                one.Target.Name + "FilterInput",
                () => Fields(one.Target.Name + "FilterInput", one.Target.Fields, one.Target, nullable || one.Nullable, depth + 1),
                5),
            ToManyField many => Quantified(many, depth),
            _ => throw new InvalidOperationException($"{field.Name} is in no filter."),
        };
        return KeyValuePair.Create(field.Name, draw.Below(200) == 0 ? new NullInput() : Made());
    }

    private EntriesInput Quantified(ToManyField many, int depth)
    {
        var entries = new Dictionary<string, Input>();
        for (var left = draw.Weighted(4, 80, 16); left > 0; left--)
        {
            var quantifier = draw.Of("all", "none", "some", "any");
            entries[quantifier] = draw.Below(200) == 0 ? new NullInput()
                : quantifier == "any" ? variables.Perhaps("Boolean", () => ScalarInput.Of(draw.Of("true", "false")))
                : Of(many.Target, depth + 1);
        }

        return new EntriesInput([.. entries]);
    }

    private EntriesInput Operators(LeafField leaf, EntityDeclaration owner, bool nullable, int depth)
    {
        var names = leaf.Kind switch
        {
            LeafKind.Text => _ofText,
            LeafKind.Boolean => _ofEquality[..2],
            LeafKind.Id or LeafKind.Enum => _ofEquality,
            _ => _ofOrder,
        };
        KeyValuePair<string, Input> Made(string name) => KeyValuePair.Create(name, Operand(name, leaf, owner, nullable));
        return leaf.Kind == LeafKind.Text
            ? Object("StringOperationFilterInput", depth + 1, () => Operators(leaf, owner, nullable, depth + 1), () => draw.Of(names), Made)
            : new EntriesInput([.. Enumerable.Range(0, draw.Weighted(6, 74, 20)).Select(_ => draw.Of(names)).Distinct().Select(Made)]);
    }

    private Input Operand(string name, LeafField leaf, EntityDeclaration owner, bool nullable)
    {
        var type = leaf.Kind switch
        {
            LeafKind.Id => "ID",
            LeafKind.Text => "String",
            LeafKind.Number => "Int",
            LeafKind.Boolean => "Boolean",
            LeafKind.Date => "LocalDate",
            LeafKind.Instant => "DateTime",
            LeafKind.Enum => leaf.Enum!.Name,
            _ => "Decimal",
        };
        // Null where it means something often, where it is an error seldom.
        var mayBeNull = nullable && name is "eq" or "neq" or "in" or "nin";
        Input One(bool inList) => draw.Below(200) < (nullable && (inList || name is "eq" or "neq") ? 30 : 1)
            ? new NullInput() : variables.Perhaps(type, () => operands.Of(leaf, owner));
        if (name is not ("in" or "nin"))
        {
            return One(false);
        }

        // A list of an enumeration that is never null has no null in it.
        var whole = leaf is { Kind: LeafKind.Enum, Nullable: false } && !(leaf.Column.IsNullable && leaf.Nullable);
        Input Item() => whole ? operands.Of(leaf, owner) : One(mayBeNull);
        return draw.Weighted(1, 6, 93) switch
        {
            0 => new NullInput(),
            1 => operands.Of(leaf, owner),
            _ => variables.Perhaps($"[{type}{(whole ? "!" : "")}]", () => new ItemsInput([.. Enumerable.Range(0, draw.Below(4)).Select(_ => Item())])),
        };
    }
}
