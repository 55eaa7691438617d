using GraphQL.Types;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Planning.Filters;
using JointVentures.Api.Planning.Sql;
using JointVentures.Directory.Ventures;
using JointVentures.Tests.Contract;

namespace JointVentures.Tests.Planning.Filters;

public sealed class EmptyListTests
{
    [Theory]
    [InlineData("in", false, "1 = 0")]
    [InlineData("nin", false, "1 = 1")]
    [InlineData("in", true, "t0.\"Employees\" is null")]
    [InlineData("nin", true, "t0.\"Employees\" is not null")]
    public void A_list_without_values_is_compared_with_no_row(string comparison, bool withNull, string condition)
    {
        var recorder = new SlotRecorder();
        var list = recorder.RecordList(withNull ? [null] : []);

        var planned = Plan(comparison, list)!;

        Assert.Equal(condition, planned.Text);
        Assert.Empty(planned.Parameters);
    }

    [Fact]
    public void Requests_with_and_without_values_in_a_list_have_plans_of_their_own()
    {
        static string Shape(params object?[] values)
        {
            var recorder = new SlotRecorder();
            recorder.RecordList(values);
            return recorder.Shape;
        }

        Assert.Equal(4, new[] { Shape(), Shape([null]), Shape(1), Shape(1, null) }.Distinct().Count());
        Assert.Equal(Shape(1), Shape(2, 3));
    }

    private static SqlFragment? Plan(string comparison, InputValue list)
    {
        var (directory, schema) = (ContractUnderTest.Declaration, ContractUnderTest.Schema.Schema);
        var entity = directory.Of<JointVenture>();
        ObjectInput Of(string name, InputValue value) => new([KeyValuePair.Create(name, value)]);
        return new FilterPlanner(directory, new FilterBudget(new OperationLimits())).Plan(
            (IInputObjectGraphType)schema.AllTypes["JointVentureFilterInput"]!,
            Of("employees", Of(comparison, list)),
            entity,
            RowSource.First(entity.Table));
    }
}
