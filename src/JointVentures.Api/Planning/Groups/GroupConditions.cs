using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Sql;

namespace JointVentures.Api.Planning.Groups;

/// <summary>Makes the filters that select the records of groups.</summary>
/// <param name="columns">Where groups have what tells them apart.</param>
/// <param name="dimensions">What tells them apart.</param>
/// <param name="where">What the client asked; null for nothing.</param>
internal sealed class GroupConditions(GroupColumns columns, IReadOnlyList<DimensionField> dimensions, ObjectInput? where)
{
    /// <summary>The comparisons that the filter of a group makes for a dimension, by their names.</summary>
    public static IReadOnlyList<string> Comparisons(DimensionField dimension) =>
        dimension.IsYear ? ["gte", "lte"] : dimension.Among is null ? ["eq"] : ["some", "eq"];

    /// <summary>The text that no two records of an entity share, by which filters and orders of groups know them: the code.</summary>
    public static LeafField NameOf(EntityDeclaration entity) => entity.Leaf("Code");

    /// <summary>Writes them.</summary>
    public GroupWhereWriter Writer() => new(where, [.. dimensions.Select(Condition)]);

    private GroupCondition Condition(DimensionField dimension)
    {
        var cell = columns.Key(dimension)!.Value;
        List<string> path = [.. dimension.Path.Select(step => step.Name)];
        if (dimension.Among is { } among)
        {
            path.InsertRange(0, [among.List.Name, "some"]);
        }

        switch (dimension.Path[^1])
        {
            case LeafField when dimension.IsYear:
                return new YearCondition(path, cell);
            case LeafField { Enum: { } members }:
                return new MemberCondition(path, cell, [.. members.Members.Select(member => member.Name)]);
            case ToOneField one:
                var name = NameOf(one.Target);
                var row = RowSource.First(one.Target.Table);
                var text = new SelectStatement(
                    SqlFragment.Of(row.Column(name.Column)), row, [Sql.Comparisons.Equal(row.Key, new ParentParameter(cell))]).Text();
                return new RelatedRowCondition([.. path, name.Name], cell, text);
            default:
                throw new InvalidOperationException($"{dimension.Name} is in no filter.");
        }
    }
}
