namespace JointVentures.Tests.Conventions.Variables;

/// <summary>How variables are coerced (specification, section 6.1.2), and what comes of those that do not fit.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class VariableTests(SmallApi api)
{
    [Theory]
    [InlineData("1.5")]
    [InlineData("1e-400")]
    [InlineData("1.00000000000000000000000000000000001")]
    [InlineData("1e999999")]
    [InlineData("2147483648")]
    [InlineData("-2147483649")]
    [InlineData("\"1\"")]
    [InlineData("true")]
    [InlineData("[1]")]
    [InlineData("{}")]
    public async Task A_value_that_is_no_whole_number_is_refused(string value)
    {
        var answer = await api.Answer("query($v: Int) { jointVentures(first: $v) { totalCount } }", $$"""{"v": {{value}}}""");
        Assert.Equal("HC0016 INVALID_VARIABLE", answer.Failure());
        Assert.Equal("v", answer.Error().At("extensions", "variable").GetString());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("1.0")]
    [InlineData("1e0")]
    [InlineData("10e-1")]
    public async Task A_whole_number_may_be_written_in_any_way(string value) =>
        Assert.Equal("1", await api.Keys("jointVentures", "first: $v", $$"""{"v": {{value}}}""", "$v: Int"));

    [Theory]
    [InlineData("""{"nope": 1}""", "nope")]
    [InlineData("""{"employees": {"eq": "1"}}""", "employees.eq")]
    [InlineData("""{"employees": {"in": [[1]]}}""", "employees.in[0]")]
    [InlineData("""{"status": {"in": ["ACTIVE", null]}}""", "status.in[1]")]
    [InlineData("""{"status": {"eq": "active"}}""", "status.eq")]
    [InlineData("""{"status": {"eq": 0}}""", "status.eq")]
    [InlineData("""{"charterCapital": {"amount": {"eq": "1"}}}""", "charterCapital.amount.eq")]
    [InlineData("""{"name": {"ru": {"eq": 1}}}""", "name.ru.eq")]
    [InlineData("""{"name": {"ru": {"eq": "\ud800"}}}""", "name.ru.eq")]
    [InlineData("""{"stakes": {"any": 1}}""", "stakes.any")]
    [InlineData("""{"foundedOn": {"eq": "2019-02-30"}}""", "foundedOn.eq")]
    [InlineData("""{"foundedOn": {"eq": "2019-2-3"}}""", "foundedOn.eq")]
    [InlineData("""{"updatedAt": {"eq": "2019-02-03T00:00:00-00:00"}}""", "updatedAt.eq")]
    [InlineData("""{"updatedAt": {"eq": "2019-02-03T00:00:00"}}""", "updatedAt.eq")]
    [InlineData("""{"or": [null]}""", "or[0]")]
    [InlineData("""{"or": [{}, {"and": {"nope": 1}}]}""", "or[1].and[0].nope")]
    [InlineData("""{"employees": {"eq": 1}, "employees": {"eq": 2}}""", "employees")]
    [InlineData("""{"\ud800": 1}""", "")]
    [InlineData("[]", "")]
    [InlineData("7", "")]
    public async Task A_filter_that_does_not_fit_is_refused_with_the_place(string value, string path)
    {
        var answer = await api.Answer(
            "query($v: JointVentureFilterInput) { jointVentures(where: $v) { totalCount } }", $$"""{"v": {{value}}}""");
        Assert.Equal("HC0016 INVALID_VARIABLE", answer.Failure());
        Assert.Equal(path, answer.Error().At("extensions", "inputPath").GetString());
        Assert.StartsWith("Variable `v` got an invalid value", answer.Error().At("message").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Int!", "{}")]
    [InlineData("Int!", "{\"v\": null}")]
    [InlineData("Int! = 1", "{\"v\": null}")]
    public async Task A_variable_that_must_have_a_value_is_required(string type, string variables)
    {
        var answer = await api.Answer($"query($v: {type}) {{ jointVentures(first: $v) {{ totalCount }} }}", variables);
        Assert.Equal("HC0018 VARIABLE_REQUIRED", answer.Failure());
        Assert.StartsWith("Variable `v` is required", answer.Error().At("message").GetString(), StringComparison.Ordinal);
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task Each_variable_that_does_not_fit_has_its_own_error() =>
        Assert.Equal(
            ["HC0016 INVALID_VARIABLE", "HC0018 VARIABLE_REQUIRED"],
            (await api.Answer("query($a: Int, $b: Int!) { jointVentures(first: $a, last: $b) { totalCount } }", new { a = "x" })).Failures());

    [Theory]
    [InlineData("node", "$v: ID = \"x\"", "node(id: $v) { id }", """{"node":null}""")]
    [InlineData("nodes", "$v: [ID!] = [\"x\"]", "nodes(ids: $v) { id }", "null")]
    [InlineData("nodes", "$v: ID = \"x\"", "nodes(ids: [$v]) { id }", "null")]
    [InlineData("jointVenture", "$v: ID = \"x\"", "jointVenture(id: $v) { id }", """{"jointVenture":null}""")]
    [InlineData("regionByCode", "$v: String = \"x\"", "regionByCode(code: $v) { id }", """{"regionByCode":null}""")]
    [InlineData("jointVentures", "$v: JointVentureFilterInput = {}", "jointVentures(where: {or: [$v]}) { totalCount }", """{"jointVentures":null}""")]
    [InlineData("jointVentures", "$v: JointVentureSortInput = {}", "jointVentures(order: [$v]) { totalCount }", """{"jointVentures":null}""")]
    [InlineData("exchangeRates", "$v: ExchangeRateSortInput = {}", "exchangeRates(order: [$v]) { year }", "null")]
    [InlineData("__type", "$v: String = \"x\"", "__type(name: $v) { name }", """{"__type":null}""")]
    public async Task Null_in_place_of_a_default_where_null_cannot_be_fails_the_field(string field, string declared, string selected, string data)
    {
        var answer = await api.Answer($"query({declared}) {{ {selected} }}", """{"v": null}""");
        Assert.Equal($"HC0018 VARIABLE_REQUIRED /{field}", answer.Failure());
        Assert.Equal(data, answer.Json("data"));
    }

    [Fact]
    public async Task Null_for_the_currency_of_a_conversion_fails_that_field_of_each_row()
    {
        var answer = await api.Answer(
            "query($v: Currency = USD) { jointVentures(first: 2) { nodes { charterCapital { in(currency: $v) } } } }", """{"v": null}""");
        Assert.Equal("HC0018 VARIABLE_REQUIRED /jointVentures/nodes/0/charterCapital/in", answer.Failure());
        Assert.Equal("""[{"charterCapital":{"in":null}},{"charterCapital":null}]""", answer.Json("data", "jointVentures", "nodes"));
    }

    [Theory]
    [InlineData("{ a: __typename @skip(if: $v) }")]
    [InlineData("{ a: __typename @include(if: $v) }")]
    [InlineData("{ ...@include(if: $v) { a: __typename } }")]
    [InlineData("{ ...F @skip(if: $v) } fragment F on Query { a: __typename }")]
    [InlineData("{ jointVentures { nodes { ...F } } } fragment F on JointVenture { id @skip(if: $v) }")]
    [InlineData("{ __schema { queryType { name @skip(if: $v) } } }")]
    public async Task Null_in_place_of_a_default_for_a_condition_refuses_the_operation(string document)
    {
        var answer = await api.Answer($"query($v: Boolean = true) {document}", """{"v": null}""");
        Assert.Equal("HC0018 VARIABLE_REQUIRED", answer.Failure());
        Assert.False(answer.TryGetProperty("data", out _));
    }

    [Fact]
    public async Task A_default_stands_where_the_request_leaves_the_variable_out()
    {
        Assert.Equal("1 2", await api.Keys("jointVentures", "first: $v", null, "$v: Int = 2"));
        Assert.Equal("1 2", await api.Keys("jointVentures", "first: $v", "{}", "$v: Int! = 2"));
        Assert.Equal("1 2 3 4 5 6", await api.Keys("jointVentures", "first: $v", """{"v": null}""", "$v: Int = 2"));
        Assert.Equal("3 4", await api.Keys("jointVentures", "where: $v", null, "$v: JointVentureFilterInput = {employees: {in: 7}, or: [{}]}"));
        Assert.Equal("2 3 4 5 6", await api.Keys("jointVentures", "where: {employees: {in: $v}}", null, "$v: [Int] = [7, null]"));
    }

    [Fact]
    public async Task One_value_stands_for_a_list_of_one()
    {
        Assert.Equal("3 4", await api.Keys("jointVentures", "where: {employees: {in: $v}}", new { v = 7 }, "$v: [Int]"));
        Assert.Equal("1", await api.Keys("jointVentures", "where: $v", """{"v": {"or": {"status": {"eq": "ACTIVE"}}}}""", "$v: JointVentureFilterInput"));
    }

    [Fact]
    public async Task The_same_plan_serves_other_values()
    {
        foreach (var (value, keys) in new[] { (7, "3 4"), (12, "1"), (0, "") })
        {
            Assert.Equal(keys, await api.Keys("jointVentures", "where: {employees: {eq: $v}}", new { v = value }, "$v: Int"));
        }

        Assert.Equal("2 5 6", await api.Keys("jointVentures", "where: {employees: {eq: $v}}", """{"v": null}""", "$v: Int"));
    }

    [Fact]
    public async Task What_a_request_holds_beside_the_declared_variables_is_of_no_matter()
    {
        const string More = """{"n": "Region", "x": "\ud800", "\ud800": 1, "y": 1e999999, "d": 1e999999, "n": "Partner"}""";
        var answer = await api.Answer(
            "query($n: String!, $d: Decimal) { __type(name: $n) { name } jointVentures(where: {charterCapital: {amount: {gt: $d}}}) { totalCount } }", More);
        Assert.Equal("""{"__type":{"name":"Partner"},"jointVentures":{"totalCount":0}}""", answer.Json("data"));
    }

    [Fact]
    public async Task A_request_may_hold_many_variables()
    {
        var names = Enumerable.Range(0, 256).Select(i => $"v{i}").ToArray();
        var declared = string.Concat(names.Select(name => $"${name}: Int "));
        var used = string.Concat(names.Select(name => $"${name} "));
        var given = names.Concat(Enumerable.Range(0, 2_000).Select(i => $"x{i}")).ToDictionary(name => name, _ => 7);
        Assert.Equal("3 4", await api.Keys("jointVentures", $"where: {{employees: {{in: [{used}]}}}}", given, declared));
    }
}
