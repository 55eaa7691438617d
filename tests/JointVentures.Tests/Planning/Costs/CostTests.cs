using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Planning.Costs;

/// <summary>What single operations cost, worked out by hand.</summary>
public sealed class CostTests
{
    [Theory]
    [InlineData("{ __typename }", 0, 1)]
    [InlineData("{ __schema { types { name } } }", 1001, 3)]
    [InlineData("{ __type(name: \"Query\") { fields { name } } }", 51, 3)]
    [InlineData("{ dataset { asOf } }", 10, 2)]
    [InlineData("{ jointVentures(first: 100) { nodes { name { en } investments(first: 20) { nodes { kind } } } } }", 1211, 2302)]
    [InlineData("{ jointVentures { totalCount } }", 20, 2)]
    [InlineData("{ jointVentures { nodes { id } } }", 11, 22)]
    [InlineData("{ jointVentures(first: 0) { nodes { id region { code } } pageInfo { hasNextPage } } }", 12, 3)]
    [InlineData("{ jointVentures(first: 5) { nodes { id region { code } name { ru } } } }", 21, 17)]
    [InlineData("{ jointVentures(first: 5) { edges { cursor node { id } } nodes { id } } }", 17, 17)]
    [InlineData("{ jointVentures(last: 5) { nodes { stakes { sharePercent partner { kind } } } } }", 76, 37)]
    [InlineData("{ jointVentures(first: 101) { nodes { region { code } } } }", 111, 202)]
    [InlineData("{ jointVentures(first: -5) { nodes { region { code } } } }", 11, 2)]
    [InlineData("{ jointVentures(first: null) { nodes { region { code } } } }", 31, 42)]
    [InlineData("{ jointVentures(where: {}) { totalCount } }", 1020, 2)]
    [InlineData("{ jointVentures(where: null) { totalCount } }", 20, 2)]
    [InlineData("{ jointVentures(where: { employees: { gt: 1, lt: 5 } }) { totalCount } }", 1041, 2)]
    [InlineData("{ jointVentures(where: { name: { ru: { contains: \"a\" } } }) { totalCount } }", 1042, 2)]
    [InlineData("{ jointVentures(where: { or: [{ employees: { gt: 1 } }, { employees: { lt: 5 } }] }) { totalCount } }", 1043, 2)]
    [InlineData("{ jointVentures(where: { stakes: { some: { sharePercent: { gt: 1 } } } }) { totalCount } }", 1064, 2)]
    [InlineData("{ jointVentures(where: { investments: { any: true } }) { totalCount } }", 1031, 2)]
    [InlineData("{ regions(order: [{ name: { ru: ASC } }, { code: DESC }]) { totalCount } }", 51, 2)]
    [InlineData("{ nodes(ids: [\"a\", \"b\"]) { id ... on Region { name { ru } } ... on Partner { region { name { ru } } } } }", 14, 7)]
    [InlineData("{ search(text: \"a\", first: 3) { node { id ... on Region { name { ru } } } } }", 106, 10)]
    [InlineData("{ a: dataset { asOf } b: dataset { asOf } a: dataset { version } }", 20, 3)]
    [InlineData("query($yes: Boolean = true) { a: dataset @skip(if: $yes) { asOf } b: dataset @include(if: $yes) { asOf } }", 10, 2)]
    [InlineData("query($n: Int = 5) { jointVentures(first: $n) { nodes { name { ru } } } }", 16, 12)]
    [InlineData("query($w: JointVentureFilterInput = { employees: { gt: 1 } }) { jointVentures(where: $w) { totalCount } }", 1031, 2)]
    public async Task The_field_cost_and_the_type_cost_are(string query, int field, int type) =>
        Assert.Equal(new OperationCost(field, type), await CostAgreementTests.OfAsync(query, "{}"));

    [Fact]
    public async Task A_variable_costs_its_value()
    {
        const string Pages = "query($n: Int!, $m: Int) { regions(first: $n) { nodes { ventures(first: $m) { nodes { name { ru } } } } } }";

        Assert.Equal(new OperationCost(11 + (2 * (11 + 3)), 2 + (2 * (2 + (3 * 2)))), await CostAgreementTests.OfAsync(Pages, """{"n":2,"m":3}"""));
        Assert.Equal(new OperationCost(11 + (9 * (11 + 20)), 2 + (9 * (2 + (20 * 2)))), await CostAgreementTests.OfAsync(Pages, """{"n":9}"""));
    }

    [Fact]
    public void A_page_with_pages_below_fits_and_one_with_two_levels_of_large_pages_does_not()
    {
        const string Venture = "registrationNumber status name { ru } region { name { ru } } sector { name { ru } } charterCapital { usd }";
        const string Investment = "kind amount { usd } investor { name { ru } region { code } } venture { name { ru } sector { code } }";
        var limits = new OperationLimits();

        CostLimit.Check(Of($"{{ jointVentures(first: 100) {{ totalCount nodes {{ {Venture} investments(first: 20) {{ totalCount nodes {{ {Investment} }} }} }} }} }}"), limits);
        Assert.True(
            Of("{ regions(first: 100) { nodes { ventures(first: 100) { nodes { investments(first: 100) { nodes { id } } } } } } }").Field > limits.FieldCost);
    }

    [Fact]
    public void A_cost_beyond_all_bounds_is_told_as_the_highest()
    {
        var dear = string.Concat(Enumerable.Repeat("ventures(first: 100) { nodes { region { ", 6)) + "code" + string.Concat(Enumerable.Repeat(" } } }", 6));

        Assert.Equal(new OperationCost(OperationCost.Most, OperationCost.Most), Of($"{{ regionByCode(code: \"KZ-55\") {{ {dear} }} }}"));
    }

    [Fact]
    public void Working_out_the_cost_of_a_known_plan_takes_no_memory()
    {
        IReadOnlyList<object?> slots = new List<object?> { 20, 5 };
        var inner = CostTerm.List(new(10, 0), new ListLength([new ValueSource(null, 1)], 20, 100), CostTerm.Of(new(3, 4)));
        var term = CostTerm.List(new(10, 1), new ListLength([new ValueSource(null, 0)], 20, 100), inner);
        term.Value(slots);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var cost = term.Value(slots);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(new OperationCost(510, 401), cost);
    }

    private static OperationCost Of(string query) => CostAgreementTests.OfAsync(query, "{}").AsTask().GetAwaiter().GetResult()!.Value;
}
