using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Declarations.Groups;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Groups;

/// <summary>Makes the filters that select the records of groups.</summary>
/// <param name="columns">Where groups have what tells them apart.</param>
/// <param name="dimensions">What tells them apart.</param>
/// <param name="where">What the client asked; null for nothing.</param>
internal sealed class GroupConditions(GroupColumns columns, IReadOnlyList<DimensionField> dimensions, ObjectInput? where)
{
    /// <summary>The comparisons that the filter of a group makes for a dimension, by their names.</summary>
    public static IReadOnlyList<string> Comparisons(DimensionField dimension) =>
        dimension switch
        {
            YearDimension => [FilterWords.GreaterOrEqual, FilterWords.LessOrEqual],
            RelatedDimension { Among: not null } => [FilterWords.Some, FilterWords.Equal],
            _ => [FilterWords.Equal],
        };

    /// <summary>The text that no two records of an entity share, by which filters and orders of groups know them, such as a code.</summary>
    public static LeafField NameOf(EntityDeclaration entity) => entity.Fields.OfType<LeafField>().First(field =>
        StoredText.Folded(field.Column) is { } folded && folded.GetContainingIndexes().Any(index => index.IsUnique && index.Properties.Count == 1));

    /// <summary>Writes them.</summary>
    public GroupWhereWriter Writer() => new(where, [.. dimensions.Select(Condition)]);

    private GroupCondition Condition(DimensionField dimension)
    {
        var cell = columns.CellOf(dimension)!.Value;
        string[] path = [.. dimension.Steps.Select(step => step.Name), dimension.Last.Name];
        switch (dimension)
        {
            case YearDimension:
                return new YearCondition(path, cell);
            case EnumDimension { Enum: var members }:
                return new MemberCondition([.. path, FilterWords.Equal], cell, [.. members.Members.Select(member => member.Name)]);
            case RelatedDimension { Relation.Target: var target, Among: var among }:
                var name = NameOf(target);
                var row = RowSource.First(target.Table);
                string[] list = among is null ? [] : [among.List.Name, FilterWords.Some];
                var text = new SelectStatement(
                    SqlFragment.Of(row.Column(name.Column)), row, [Sql.Comparisons.Equal(row.Key, new ParentParameter(cell))]).Text();
                return new RelatedRowCondition([.. list, .. path, name.Name, FilterWords.Equal], cell, text);
            default:
                throw new InvalidOperationException($"{dimension.Name} is in no filter.");
        }
    }
}
