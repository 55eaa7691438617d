using System.Globalization;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Search;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Planning.Search;

/// <summary>
/// What a client searches for, as parts of statements. The words that are like a misspelt one are looked up by the statement itself, so
/// that every statement over the rows can take it.
/// </summary>
public sealed class SearchCondition
{
    /// <summary>The column of a lead that tells the tier.</summary>
    public const string Tier = Alias + ".tier";

    // No other table of a statement is called so.
    private const string Alias = "s";

    private const int MostWords = 24;

    private readonly SearchIndex _index;
    private readonly Func<Func<SearchQuestion, string>, Parameter> _ask;

    /// <summary>Takes a client's text.</summary>
    /// <param name="index">The index that is asked.</param>
    /// <param name="text">Where the text is.</param>
    /// <param name="limits">How long it may be.</param>
    public SearchCondition(SearchIndex index, ValueSource text, OperationLimits limits)
    {
        _index = index;
        Text = text;
        _ask = part => Parameter.Of(text, value => StoreValue.Of(part(Read((string)value, limits))));
    }

    /// <summary>Where the client's text is.</summary>
    public ValueSource Text { get; }

    /// <summary>The condition that a row is found, in any statement over it.</summary>
    /// <exception cref="OperationException">The text stands in the document and is of no use.</exception>
    public SqlFragment Of(RowSource row)
    {
        var found = Found();
        return found with { Text = $"{row.Key} in (select rowid from {found.Text})" };
    }

    /// <summary>The rows that are found, as they stand behind <c>from</c>, each by its <c>rowid</c>.</summary>
    /// <exception cref="OperationException">The text stands in the document and is of no use.</exception>
    public SqlFragment Found() => Matching(SqlFragment.Of(
        $"'(' || ? || ')' || coalesce(' OR ' || {SearchWords.Alike}, '')", Ask(q => q.Begun), Ask(q => q.Misspelt)));

    /// <summary>Counts the rows that are found.</summary>
    /// <exception cref="OperationException">The text stands in the document and is of no use.</exception>
    public StatementText Count()
    {
        var found = Found();
        return new StatementText($"select count(*) from {found.Text}", found.Parameters);
    }

    /// <summary>The rows of each tier, the best first, as the tables that statements begin with: in the order of their keys, and none in two.</summary>
    /// <exception cref="OperationException">The text stands in the document and is of no use.</exception>
    public IReadOnlyList<Lead> Leads() =>
    [
        LeadOf(SearchTier.Whole, SqlFragment.Of("?", Ask(q => q.Whole))),
        LeadOf(SearchTier.Each, SqlFragment.Of("?", Ask(q => $"({q.Each}) NOT ({q.Whole})"))),
        LeadOf(SearchTier.Begun, SqlFragment.Of("?", Ask(q => $"({q.Begun}) NOT ({q.Each})"))),
        LeadOf(SearchTier.Misspelt, SqlFragment.Of(
            $"coalesce('(' || {SearchWords.Alike} || ') NOT (' || ? || ')', '\"=\"')", Ask(q => q.Misspelt), Ask(q => q.Begun))),
    ];

    private Lead LeadOf(SearchTier tier, SqlFragment expression)
    {
        var found = Matching(expression);
        return new Lead(
            found with { Text = string.Create(CultureInfo.InvariantCulture, $"(select {(int)tier} as tier, rowid as id from {found.Text}) {Alias}") },
            $"{Alias}.id",
            null,
            true);
    }

    private SqlFragment Matching(SqlFragment expression) =>
        expression with { Text = $"\"{_index.Table}\" where \"{_index.Table}\" match ({expression.Text})" };

    private Parameter Ask(Func<SearchQuestion, string> part) => _ask(part);

    private static SearchQuestion Read(string text, OperationLimits limits)
    {
        if (text.Length > limits.SearchCharacters)
        {
            throw TooLong(limits);
        }

        var question = SearchQuestion.Of(text);
        return question.Words.Count <= MostWords ? question : throw TooLong(limits);
    }

    private static OperationException TooLong(OperationLimits limits) => new(new OperationError(
            ErrorCode.SearchTooLong, "The text to search for is longer than allowed: leave out all but the words that matter.")
        .With("maxSearchCharacters", limits.SearchCharacters)
        .With("maxSearchWords", MostWords));
}
