using JointVentures.Tests.Conventions;

namespace JointVentures.Tests.Search;

/// <summary>Whatever a client searches for has an answer.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class OddTextTests(SmallApi api)
{
    private const string Both =
        "query($text: String!) { search(text: $text) { score matched node { id } } jointVentures(search: $text) { totalCount nodes { id } } largest: partners(search: $text, order: [{name: {ru: ASC}}], where: {country: {neq: OTHER}}) { totalCount nodes { id } } }";

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    [InlineData("😀")]
    [InlineData("«»")]
    [InlineData("\"")]
    [InlineData("\"\"\"")]
    [InlineData("*")]
    [InlineData("-- ; ' () ^ : + {}")]
    [InlineData("ТОО")]
    [InlineData("ж")]
    public async Task A_text_without_a_word_to_find_finds_nothing(string text)
    {
        Assert.Equal(
            """{"data":{"search":[],"jointVentures":{"totalCount":0,"nodes":[]},"largest":{"totalCount":0,"nodes":[]}}}""", await api.Text(Both, new { text }));
    }

    [Theory]
    [InlineData("степь OR берег")]
    [InlineData("NOT степь")]
    [InlineData("NEAR(степь берег)")]
    [InlineData("SearchKey : степь AND NOT берег")]
    [InlineData("\"степь\" *")]
    [InlineData("-степь")]
    [InlineData("степь\"; drop table JointVentures")]
    [InlineData("=3")]
    [InlineData("日本語 漢字")]
    [InlineData("ﷺ ½ ǅ ᾳ 𝐀𝐁𝐂 ①②")]
    [InlineData("\ufffe\uffff")]
    public async Task Words_and_signs_of_the_index_are_text(string text)
    {
        var answer = await api.Answer(Both, new { text });

        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
    }

    [Theory]
    [InlineData("\"степь\"*")]
    [InlineData("\u0000степь\u0000")]
    [InlineData("😀степь😀")]
    [InlineData("step")]
    [InlineData("CTEПЬ")]
    [InlineData("Т.О.О. Степь")]
    [InlineData("Товарищество с ограниченной ответственностью «Степь»")]
    [InlineData("степ")]
    [InlineData("стпеь")]
    [InlineData("940140000385")]
    [InlineData("94014")]
    public async Task A_word_is_found_whatever_stands_around_it(string text, string? id = "1")
    {
        var answer = await api.Answer("query($text: String!) { jointVentures(search: $text) { nodes { id } } }", new { text });

        var found = answer.At("data", "jointVentures", "nodes").EnumerateArray().Select(node => node.At("id").GetString());
        Assert.Equal(id is null ? [] : [SmallApi.Id("JointVenture", id)], found);
    }

    [Theory]
    [InlineData("степь", 1, "ТОО «Степь»")]
    [InlineData("Dala", 1, "«Дала» ЖШС")]
    [InlineData("9401400003", 0.7, "940140000385")]
    [InlineData("940140000385", 1, "940140000385")]
    [InlineData("стпеь", 0.5, "ТОО «Степь»")]
    public async Task What_matched_is_told_as_the_register_states_it(string text, double score, string matched)
    {
        var answer = await api.Answer("query($text: String!) { search(text: $text, types: [JOINT_VENTURE, REGION]) { score matched node { __typename } } }", new { text });

        var hit = Assert.Single(answer.At("data", "search").EnumerateArray());
        Assert.Equal((score, matched), (hit.At("score").GetDouble(), hit.At("matched").GetString()));
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("[REGION]", 1)]
    [InlineData("[SECTOR, PARTNER]", 0)]
    [InlineData("null", 1)]
    public async Task Types_choose_among_the_hits(string types, int hits)
    {
        var answer = await api.Answer($"{{ search(text: \"Ақтөбе облысы\", types: {types}) {{ node {{ ... on Region {{ code }} }} }} }}");

        Assert.Equal(hits, answer.At("data", "search").GetArrayLength());
    }

    [Fact]
    public async Task Variables_and_literals_find_the_same()
    {
        var literal = await api.Text("{ search(text: \"bereg\", types: [JOINT_VENTURE], first: 1) { matched } }");
        var variable = await api.Text(
            "query($text: String!, $types: [SearchableType!], $first: Int) { search(text: $text, types: $types, first: $first) { matched } }",
            new { text = "bereg", types = new[] { "JOINT_VENTURE" }, first = 1 });

        Assert.Equal(literal, variable);
        Assert.Equal("""{"data":{"search":[{"matched":"ООО «Берег»"}]}}""", literal);
    }
}
