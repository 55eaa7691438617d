namespace JointVentures.Tests.Conventions.Filters;

/// <summary>Where a filter can have null and where it cannot.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class NullTests(SmallApi api)
{
    [Theory]
    [InlineData("status: {eq: null}", "eq", "VentureStatusOperationFilterInput")]
    [InlineData("status: {neq: null}", "neq", "VentureStatusOperationFilterInput")]
    [InlineData("status: {in: null}", "in", "VentureStatusOperationFilterInput")]
    [InlineData("foundedOn: {gt: null}", "gt", "LocalDateOperationFilterInput")]
    [InlineData("foundedOn: {eq: null}", "eq", "LocalDateOperationFilterInput")]
    [InlineData("updatedAt: {nlte: null}", "nlte", "DateTimeOperationFilterInput")]
    [InlineData("employees: {gt: null}", "gt", "IntOperationFilterInput")]
    [InlineData("employees: {ngte: null}", "ngte", "IntOperationFilterInput")]
    [InlineData("employees: {in: null}", "in", "IntOperationFilterInput")]
    [InlineData("employees: {nin: null}", "nin", "IntOperationFilterInput")]
    [InlineData("employees: null", "employees", "JointVentureFilterInput")]
    [InlineData("id: {eq: null}", "eq", "IdOperationFilterInput")]
    [InlineData("id: {nin: [null]}", "nin", "IdOperationFilterInput")]
    [InlineData("russianSharePercent: {in: [1, null]}", "in", "DecimalOperationFilterInput")]
    [InlineData("name: null", "name", "JointVentureFilterInput")]
    [InlineData("name: {ru: null}", "ru", "LocalizedNameFilterInput")]
    [InlineData("name: {ru: {eq: null}}", "eq", "StringOperationFilterInput")]
    [InlineData("name: {ru: {contains: null}}", "contains", "StringOperationFilterInput")]
    [InlineData("name: {ru: {nendsWith: null}}", "nendsWith", "StringOperationFilterInput")]
    [InlineData("name: {ru: {in: [\"a\", null]}}", "in", "StringOperationFilterInput")]
    [InlineData("name: {or: [{ru: {neq: null}}]}", "neq", "StringOperationFilterInput")]
    [InlineData("or: [{status: {eq: null}}, {status: {eq: ACTIVE}}]", "eq", "VentureStatusOperationFilterInput")]
    [InlineData("region: null", "region", "JointVentureFilterInput")]
    [InlineData("region: {code: {eq: null}}", "eq", "StringOperationFilterInput")]
    [InlineData("region: {disputed: {neq: null}}", "neq", "BooleanOperationFilterInput")]
    [InlineData("charterCapital: null", "charterCapital", "JointVentureFilterInput")]
    [InlineData("charterCapital: {amount: {lt: null}}", "lt", "DecimalOperationFilterInput")]
    [InlineData("stakes: null", "stakes", "JointVentureFilterInput")]
    [InlineData("stakes: {some: null}", "some", "ListFilterInputTypeOfStakeFilterInput")]
    [InlineData("stakes: {all: null}", "all", "ListFilterInputTypeOfStakeFilterInput")]
    [InlineData("stakes: {none: null}", "none", "ListFilterInputTypeOfStakeFilterInput")]
    [InlineData("stakes: {any: null}", "any", "ListFilterInputTypeOfStakeFilterInput")]
    [InlineData("stakes: {some: {partner: {kind: {eq: null}}}}", "eq", "PartnerKindOperationFilterInput")]
    public async Task Null_is_refused_where_no_value_can_be_missing(string filter, string name, string type)
    {
        var answer = await api.Answer($"{{ jointVentures(where: {{{filter}}}) {{ totalCount }} }}");
        Assert.Equal("HC0026 NULL_NOT_SUPPORTED /jointVentures", answer.Failure());
        Assert.Equal(type, answer.Error().At("extensions", "filterType").GetString());
        Assert.StartsWith(
            $"The provided value for filter `{name}` of type {type} is invalid. Null values are not supported.",
            answer.Error().At("message").GetString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_way_to_a_value_starts_anew_inside_a_list() =>
        Assert.Equal(
            "HC0026 NULL_NOT_SUPPORTED /partners",
            (await api.Answer("{ partners(where: {region: {ventures: {some: {status: {eq: null}}}}}) { totalCount } }")).Failure());

    [Theory]
    [InlineData("employees: {eq: $null}", "$null: Int", "2 5 6")]
    [InlineData("employees: {neq: $null}", "$null: Int", "1 3 4")]
    [InlineData("employees: {in: [7, $null]}", "$null: Int", "2 3 4 5 6")]
    [InlineData("employees: {nin: [7, $null]}", "$null: Int", "1")]
    [InlineData("closedOn: {eq: $null}", "$null: LocalDate", "1 3 4 5 6")]
    [InlineData("charterCapital: {amount: {eq: $null}}", "$null: Decimal", "2 6")]
    [InlineData("or: $null", "$null: [JointVentureFilterInput!]", "1 2 3 4 5 6")]
    public async Task Null_from_a_variable_means_what_a_written_one_does(string filter, string declared, string keys) =>
        Assert.Equal(keys, await api.Keys("jointVentures", $"where: {{{filter}}}", """{"null": null}""", declared));

    [Theory]
    [InlineData("employees: {eq: $none}", "$none: Int")]
    [InlineData("employees: {gt: $none}", "$none: Int")]
    [InlineData("status: {in: $none}", "$none: [VentureStatus!]")]
    [InlineData("name: $none", "$none: LocalizedNameFilterInput")]
    [InlineData("stakes: {any: $none}", "$none: Boolean")]
    public async Task A_variable_that_is_left_out_leaves_its_condition_out(string filter, string declared) =>
        Assert.Equal("1 2 3 4 5 6", await api.Keys("jointVentures", $"where: {{{filter}}}", null, declared));
}
