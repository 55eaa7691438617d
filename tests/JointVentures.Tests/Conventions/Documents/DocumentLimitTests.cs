namespace JointVentures.Tests.Conventions.Documents;

/// <summary>Documents that are made to cost more than they should.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class DocumentLimitTests(SmallApi api)
{
    [Theory]
    [InlineData("query($a: ", "[", "Int", "]", ") { __typename }")]
    [InlineData("{ jointVentures(first: ", "[", "1", "]", ") { totalCount } }")]
    [InlineData("{ jointVentures(where: ", "{and: ", "1", "}", ") { totalCount } }")]
    [InlineData("", "{ a ", "{ a }", "}", "")]
    [InlineData("{ ", "... { ", "__typename", "}", " }")]
    public async Task Nesting_without_end_is_refused(string start, string open, string middle, string close, string end)
    {
        var document = start + string.Concat(Enumerable.Repeat(open, 2_000)) + middle + string.Concat(Enumerable.Repeat(close, 2_000)) + end;
        Assert.Equal("EXECUTION_DEPTH EXECUTION_DEPTH", (await api.Answer(document)).Failure());
    }

    [Fact]
    public async Task Fields_may_be_nested_twenty_deep_and_no_deeper()
    {
        static string Nested(int parents) =>
            $"{{ sectors {{ nodes {{ {string.Concat(Enumerable.Repeat("parent { ", parents))} id {string.Concat(Enumerable.Repeat("}", parents))} }} }} }}";
        Assert.Equal("""{"parent":null}""", (await api.Answer(Nested(17))).Json("data", "sectors", "nodes", 0));
        var answer = await api.Answer(Nested(18));
        Assert.Equal("EXECUTION_DEPTH EXECUTION_DEPTH", answer.Failure());
        Assert.Equal(
            (21, 20),
            (answer.Error().At("extensions", "detectedExecutionDepth").GetInt32(), answer.Error().At("extensions", "allowedExecutionDepth").GetInt32()));
    }

    [Fact]
    public async Task A_document_may_select_2048_fields_and_no_more()
    {
        static string Aliases(int count) => $"{{ {string.Concat(Enumerable.Range(0, count).Select(i => $"a{i}: __typename "))} }}";
        Assert.Equal(2_048, (await api.Answer(Aliases(2_048))).At("data").EnumerateObject().Count());
        Assert.Equal("TOO_MANY_FIELDS TOO_MANY_FIELDS", (await api.Answer(Aliases(2_048).Replace("}", "__typename }", StringComparison.Ordinal))).Failure());
    }

    [Fact]
    public async Task Fragments_that_double_at_each_level_are_refused_by_the_fields_they_stand_for()
    {
        var fragments = string.Concat(Enumerable.Range(0, 12).Select(i => $"fragment F{i} on Sector {{ a: parent {{ ...F{i + 1} }} b: parent {{ ...F{i + 1} }} }} "));
        var answer = await api.Answer($"{{ sectors {{ nodes {{ ...F0 }} }} }} {fragments} fragment F12 on Sector {{ id }}");
        Assert.Equal("TOO_MANY_FIELDS TOO_MANY_FIELDS", answer.Failure());
    }

    [Fact]
    public async Task Fragments_that_spread_the_next_one_twice_select_its_fields_once()
    {
        var fragments = string.Concat(Enumerable.Range(0, 90).Select(i => $"fragment F{i} on Query {{ ...F{i + 1} ...F{i + 1} }} "));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await api.Text($"{{ ...F0 }} {fragments} fragment F90 on Query {{ __typename }}"));
    }

    [Fact]
    public async Task A_document_may_define_a_hundred_fragments_and_no_more()
    {
        // Five hundred of this kind ended the process.
        static string Spreading(int count) => "{ sectors { nodes { ...F0 } } }" + string.Concat(
            Enumerable.Range(0, count).Select(i => $" fragment F{i} on Sector {{ id {(i + 1 < count ? $"...F{i + 1}" : "")} {(i + 7 < count ? $"...F{i + 7}" : "")} }}"));
        Assert.Equal("""{"id":"U2VjdG9yOjE="}""", (await api.Answer(Spreading(100))).Json("data", "sectors", "nodes", 0));
        var answer = await api.Answer(Spreading(500));
        Assert.Equal("TOO_MANY_FRAGMENTS TOO_MANY_FRAGMENTS", answer.Failure());
        Assert.Equal(500, answer.Error().At("extensions", "fragments").GetInt32());
    }

    [Theory]
    [InlineData("{ dataset { ", "asOf ", 2_047, "} }")]
    [InlineData("{ ", "regions { nodes { code } } ", 682, "}")]
    [InlineData("{ ", "...{ regions { ...on RegionsConnection { nodes { code } } } } ", 682, "}")]
    public async Task Fields_may_be_repeated_as_often_as_a_document_has_fields(string start, string repeated, int most, string end)
    {
        string Repeat(int times) => start + string.Concat(Enumerable.Repeat(repeated, times)) + end;
        var limited = api.Limited(new() { Tokens = 20_000 });
        Assert.False((await limited.Answer(Repeat(most))).TryGetProperty("errors", out _));
        Assert.Equal("TOO_MANY_FIELDS TOO_MANY_FIELDS", (await limited.Answer(Repeat(most + 1))).Failure());
    }

    [Fact]
    public async Task Fragments_may_be_filled_in_a_thousand_times_and_no_more()
    {
        static string Spreading(int times) =>
            $"{{ {string.Concat(Enumerable.Range(0, times).Select(i => $"a{i}: dataset {{ ...D }} "))} }} fragment D on Dataset {{ asOf }}";
        Assert.False((await api.Limited(new() { Fields = 4_096 }).Answer(Spreading(1_000))).TryGetProperty("errors", out _));
        var answer = await api.Limited(new() { Fields = 4_096 }).Answer(Spreading(1_001));
        Assert.Equal("TOO_MANY_FRAGMENT_VISITS TOO_MANY_FRAGMENT_VISITS", answer.Failure());
    }

    [Theory]
    [InlineData("{ __schema { types { fields { type { fields { name } } } } } }")]
    [InlineData("{ __type(name: \"JointVentureFilterInput\") { inputFields { type { ofType { inputFields { name } } } } } }")]
    [InlineData("{ __schema { types { ...A } } } fragment A on __Type { interfaces { ...B } } fragment B on __Type { possibleTypes { interfaces { name } } }")]
    public async Task A_question_about_the_schema_goes_through_each_list_of_a_type_once(string document) =>
        Assert.Equal("HC0086 INTROSPECTION_DEPTH", (await api.Answer(document)).Failure());

    [Fact]
    public async Task A_document_may_have_200000_characters_and_no_more()
    {
        const string Query = "{ __typename }";
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await api.Text(Query.PadRight(200_000)));
        Assert.Equal("DOCUMENT_TOO_LARGE DOCUMENT_TOO_LARGE", (await api.Answer(Query.PadRight(200_001))).Failure());
    }

    [Fact]
    public async Task A_text_of_a_hundred_thousand_characters_is_compared()
    {
        var part = new string('я', 100_000);
        Assert.Equal("", await api.Keys("jointVentures", $"where: {{name: {{ru: {{contains: \"{part}\"}}}}}}"));
        Assert.Equal("1 2 3 4 5 6", await api.Keys("jointVentures", "where: {name: {ru: {ncontains: $part}}}", new { part }, "$part: String"));
    }
}
