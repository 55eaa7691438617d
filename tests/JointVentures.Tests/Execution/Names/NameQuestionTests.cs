using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store;
using JointVentures.Tests.Execution.Rows;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Execution.Names;

/// <summary>A name index is asked for the letters of a word that narrow the names down, and not for those that nearly every name has.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class NameQuestionTests(GeneratedStore store) : IDisposable
{
    private static readonly NameColumn _ru = NameColumns.Of("NameRu");

    private readonly ReadPool _pool = ApiUnderTest.PoolOver(store.Path, connections: 1);

    [Fact]
    public async Task Letters_that_nearly_every_name_has_are_not_asked_for()
    {
        var counts = Counts("т «кум", ("т «", 900_000), (" «к", 90_000), ("«ку", 90_000), ("кум", 700));

        Assert.Equal("NameRuFolded : \"кум\"", await Question(counts, Word("т «кум")));
    }

    [Fact]
    public async Task Letters_apart_that_are_about_as_rare_are_asked_for_together()
    {
        var counts = Counts("кулсай", ("кул", 900), ("улс", 600_000), ("лса", 600_000), ("сай", 800));

        Assert.Equal("(NameRuFolded : \"сай\" AND NameRuFolded : \"кул\")", await Question(counts, Word("кулсай")));
    }

    [Fact]
    public async Task Of_a_short_word_letters_that_overlap_are_asked_for_together()
    {
        var counts = Counts("кума", ("кум", 40_000), ("ума", 50_000));

        Assert.Equal("(NameRuFolded : \"кум\" AND NameRuFolded : \"ума\")", await Question(counts, Word("кума")));
    }

    [Fact]
    public async Task Of_several_words_the_rare_one_is_asked_for()
    {
        var counts = Counts("оооплав", ("ооо", 900_000), ("пла", 500), ("лав", 90_000));

        Assert.Equal("NameRuFolded : \"пла\"", await Question(counts, NameMatch.All([Word("ооо"), Word("плав")])!));
    }

    [Fact]
    public async Task Of_several_words_of_which_one_must_be_there_all_are_asked_for()
    {
        var counts = Counts("оооплав", ("ооо", 900_000), ("пла", 500), ("лав", 90_000));

        Assert.Equal(
            "(NameRuFolded : \"ооо\" OR NameRuFolded : \"пла\")", await Question(counts, NameMatch.Any([Word("ооо"), Word("плав")])));
    }

    [Fact]
    public async Task Letters_that_no_name_has_are_asked_for_alone_and_looked_for_anew_each_time()
    {
        var counts = new PieceCounts();

        Assert.Equal("NameRuFolded : \"оо\"\"\"", await Question(counts, Word("ооо\"ъ")));
        Assert.Equal(0, await Rows(counts, "оо\""));
    }

    [Fact]
    public async Task Letters_are_counted_in_the_store_once()
    {
        var counts = new PieceCounts();
        var counted = await Rows(counts, "неф");

        Assert.Equal(long.Parse(store.Texts("select count(*) from \"JointVentures\" where instr(\"NameRuFolded\", 'неф') > 0")[0]!, null), counted);
        counts.Keep(_ru, "неф", counted + 1);
        Assert.Equal(counted + 1, await Rows(counts, "неф"));
    }

    /// <inheritdoc/>
    public void Dispose() => _pool.Dispose();

    private static PieceCounts Counts(string word, params (string Letters, long Rows)[] rows)
    {
        var counts = new PieceCounts();
        foreach (var start in Enumerable.Range(0, word.Length - NameIndex.Letters + 1))
        {
            counts.Keep(_ru, word.Substring(start, NameIndex.Letters), 1_000_000);
        }

        foreach (var (letters, number) in rows)
        {
            counts.Keep(_ru, letters, number);
        }

        return counts;
    }

    private static NameWord Word(string word) => new(_ru, new ConstantParameter(StoreValue.Of(word)));

    private async Task<string> Question(PieceCounts counts, NameMatch match) => await Run(counts, run => match.Question(run).Text);

    private async Task<long> Rows(PieceCounts counts, string letters) => await Run(counts, run => counts.Rows(_ru, letters, run));

    private async Task<T> Run<T>(PieceCounts counts, Func<StoreRun, T> take)
    {
        using var run = await _pool.BeginAsync([], Deadlines.Far, new ReadTerms(new OperationLimits(), counts) { MostRows = 1 });
        return take(run);
    }
}
