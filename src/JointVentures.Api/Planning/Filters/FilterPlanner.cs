using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Planning.Names;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Filters;

/// <summary>Makes the condition of a filter. A filter that comes to nothing has none.</summary>
/// <param name="directory">All entities, for ids.</param>
/// <param name="budget">How much the filter may ask.</param>
public sealed class FilterPlanner(DirectoryDeclaration directory, FilterBudget budget)
{
    private readonly ComparisonFilter _comparisons = new(directory, budget);

    /// <summary>The condition of a filter on an entity; null where it comes to nothing.</summary>
    /// <param name="type">The filter's input type.</param>
    /// <param name="filter">The filter.</param>
    /// <param name="entity">The entity.</param>
    /// <param name="row">Its table in the statement.</param>
    /// <exception cref="Contract.Errors.OperationException">The filter has null where it can have none, or asks too much.</exception>
    public SqlFragment? Plan(IInputObjectGraphType type, ObjectInput filter, EntityDeclaration entity, RowSource row) =>
        Fields(type, filter, new FilterPlace(entity, entity.Fields, row, row.Nullable, 1));

    private SqlFragment? Fields(IInputObjectGraphType type, ObjectInput filter, FilterPlace place)
    {
        budget.CheckDepth(place.Depth);
        var parts = new List<SqlFragment>();
        foreach (var (name, value) in filter.Entries)
        {
            var part = Junction.Is(name)
                ? Junction.Of(name, value, item => Fields(type, item, place.Deeper()))
                : Field(name, type, value, place);
            if (part is not null)
            {
                parts.Add(part);
            }
        }

        return SqlFragment.All(parts);
    }

    private SqlFragment? Field(string name, IInputObjectGraphType type, InputValue value, FilterPlace place)
    {
        if (value is not ObjectInput nested)
        {
            throw NullOperand.InFilter(type, name);
        }

        var inner = (IInputObjectGraphType)type.GetField(name)!.ResolvedType!;
        return place.Fields.First(field => field.Name == name) switch
        {
            LeafField leaf => _comparisons.Plan(inner, nested, leaf, place),
            ValueField group => Fields(
                inner, nested, place.Deeper() with { Fields = group.Fields, Nullable = place.Nullable || group.Nullable }),
            ToOneField one => Fields(inner, nested, Related(one, place))?.Through(NameStep.Back(one.ForeignKey)),
            ToManyField many => Quantified(inner, nested, many, place),
            var field => throw new InvalidOperationException($"{field.Name} is in no filter."),
        };
    }

    private static FilterPlace Related(ToOneField one, FilterPlace place) => new(
        one.Target, one.Target.Fields, place.Row.Join(one.ForeignKey, decides: true), place.Nullable || one.Nullable, place.Depth + 1);

    private SqlFragment? Quantified(IInputObjectGraphType type, ObjectInput quantifiers, ToManyField list, FilterPlace place)
    {
        var parts = new List<SqlFragment>();
        foreach (var (name, value) in quantifiers.Entries)
        {
            budget.Spend();
            parts.Add((name, value) switch
            {
                (_, NullInput) => throw NullOperand.InFilter(type, name),
                (FilterWords.Any, LeafInput { Source.Constant: true }) => Exists(null, list, place),
                (FilterWords.Any, _) => Exists(null, list, place).Not(),
                (_, ObjectInput filter) => Quantified(name, (IInputObjectGraphType)type.GetField(name)!.ResolvedType!, filter, list, place),
                _ => throw new InvalidOperationException($"{name} is no quantifier."),
            });
        }

        return SqlFragment.All(parts);
    }

    private SqlFragment Quantified(string name, IInputObjectGraphType type, ObjectInput filter, ToManyField list, FilterPlace place)
    {
        var member = new RowSource(place.Row.Scope, list.Target.Table);
        var condition = Fields(type, filter, new FilterPlace(list.Target, list.Target.Fields, member, false, place.Depth + 1));
        return name switch
        {
            FilterWords.Some => Exists(member, condition, list, place) with { NameCondition = condition?.Through(NameStep.Up(list)).NameCondition },
            FilterWords.None => Exists(member, condition, list, place).Not(),
            FilterWords.All when condition is null => SqlFragment.True,
            FilterWords.All => Exists(member, Comparisons.NotTrue(condition), list, place).Not(),
            _ => throw new InvalidOperationException($"{name} is no quantifier."),
        };
    }

    private static SqlFragment Exists(SqlFragment? condition, ToManyField list, FilterPlace place) =>
        Exists(new RowSource(place.Row.Scope, list.Target.Table), condition, list, place);

    private static SqlFragment Exists(RowSource member, SqlFragment? condition, ToManyField list, FilterPlace place)
    {
        var where = SqlFragment.All([Membership.Of(list, member, place.Row.Key), condition])!;
        return where.Within($"exists (select 1 from {member.From()} where {where.Text})");
    }
}
