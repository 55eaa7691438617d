using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Search;
using JointVentures.Api.Execution.Writers;
using JointVentures.Api.Planning.Filters;
using JointVentures.Api.Planning.Lookups;
using JointVentures.Api.Planning.Selections;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Search;

/// <summary>Plans the search across the types.</summary>
/// <param name="scope">What the planning of the operation shares.</param>
/// <param name="lookups">Plans the records that are found.</param>
public sealed class SearchPlanner(PlanScope scope, LookupPlanner lookups)
{
    private static readonly byte[][] _scores = [[.. "1"u8], [.. "0.9"u8], [.. "0.7"u8], [.. "0.5"u8]];

    /// <summary>Plans it.</summary>
    public FieldWriter Plan(SelectedField field, SearchRoot root)
    {
        // As of a connection: too many fields refuse the operation and not the field.
        var hit = new ObjectWriter([.. scope.Collect(field.SelectionSets, TypeNames.SearchHit)
            .Select(part => KeyValuePair.Create(part.ResponseName, Part(part, root)))]);
        return FailedWriter.Or(
            () => Read(scope.Arguments(TypeNames.Query, field), root),
            asked => new SearchWriter(asked.Text, asked.Wanted, asked.First, asked.Types, hit, scope.Limits));
    }

    private FieldWriter Part(SelectedField part, SearchRoot root) => part.Name switch
    {
        HitWords.Score => new LeafWriter(HitRow.TierColumn, false, (json, row, column) => json.Raw(_scores[row.Whole(column)])),
        HitWords.Matched => new LeafWriter(HitRow.MatchedColumn, false, LeafFormats.Text),
        HitWords.Node => new HitNodeWriter([.. root.Targets.Select(target => lookups.ByKey(part, target.Entity))]),
        TypeNames.OwnField => ConstantWriter.Name(TypeNames.SearchHit),
        _ => throw new InvalidOperationException($"Nothing plans {part.Name}."),
    };

    private Asked Read(FieldArguments arguments, SearchRoot root)
    {
        var text = arguments.Scalar(ArgumentNames.Text)!.Value;
        return new Asked(
            text,
            arguments.Find(ArgumentNames.Types) is { } types ? OperandList.Of(types)!.Sources : null,
            arguments.Scalar(ArgumentNames.First) ?? ValueSource.Of(Math.Min(SearchTypes.DefaultHits, scope.Limits.MaxPageSize)),
            [.. root.Targets.Select(target => Type(target.Entity, target.Member, text))]);
    }

    private SearchedType Type(EntityDeclaration target, string name, ValueSource text)
    {
        var index = SearchIndex.Of(target.Table)!;
        var row = RowSource.First(target.Table);
        var texts = index.Names.Concat(index.Numbers).Select(row.Column).ToArray();
        return new SearchedType(
            name,
            [.. new SearchCondition(index, text, scope.Limits).Leads().Select(Keys)],
            new SelectStatement(
                SqlFragment.Of(string.Join(", ", texts)), row, [Comparisons.Equal(row.Key, new GivenParameter(0))]).Text(),
            texts.Length);
    }

    private static StatementText Keys(Lead lead) => new(
        $"select {lead.Key} from {lead.Source.Text} order by {lead.Key} limit ?", [.. lead.Source.Parameters, new LimitParameter()]);

    private sealed record Asked(
        ValueSource Text, IReadOnlyList<ValueSource>? Wanted, ValueSource First, IReadOnlyList<SearchedType> Types);
}
