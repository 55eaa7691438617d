using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Ventures;

namespace JointVentures.Tests.Contract.Schema;

public class FilterInputTests
{
    [Theory]
    [InlineData("StringOperationFilterInput", "and or eq neq contains ncontains in nin startsWith nstartsWith endsWith nendsWith")]
    [InlineData("IntOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("DecimalOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("LocalDateOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("DateTimeOperationFilterInput", "eq neq in nin gt ngt gte ngte lt nlt lte nlte")]
    [InlineData("IdOperationFilterInput", "eq neq in nin")]
    [InlineData("BooleanOperationFilterInput", "eq neq")]
    [InlineData("VentureStatusOperationFilterInput", "eq neq in nin")]
    [InlineData("ListFilterInputTypeOfStakeFilterInput", "all none some any")]
    [InlineData("MoneyFilterInput", "and or amount currency usd")]
    [InlineData("LocalizedNameFilterInput", "and or ru kk en")]
    [InlineData("RegionFilterInput", "and or id code name country kind onCommonBorder disputed ventures agreements")]
    [InlineData("RegionSortInput", "id code name country kind onCommonBorder disputed")]
    [InlineData("StakeFilterInput", "and or partner venture sharePercent contribution since origin")]
    [InlineData("StakeSortInput", "partner venture sharePercent contribution since")]
    [InlineData("ForumSortInput", "id number year heldOn city country theme")]
    [InlineData("OfficialFigureFilterInput", "and or key metric qualifier value unit period side statedBy about")]
    [InlineData("OfficialFigureSortInput", "key metric qualifier value unit period side statedBy about")]
    [InlineData("ExchangeRateFilterInput", "and or currency year perUsd")]
    public void An_input_has_the_fields_of_the_contract_in_its_order(string name, string fields) => Assert.Equal(
        fields.Split(' '),
        Assert.IsType<InputObjectGraphType>(ContractUnderTest.Schema.Schema.AllTypes[name]).Fields.Select(field => field.Name));

    [Theory]
    [InlineData("CitationFilterInput")]
    [InlineData("LocationFilterInput")]
    [InlineData("DatasetFilterInput")]
    [InlineData("DatasetSortInput")]
    public void What_nothing_filters_or_orders_by_has_no_input(string name) =>
        Assert.Null(ContractUnderTest.Schema.Schema.AllTypes[name]);

    [Fact]
    public void An_enumeration_that_can_be_missing_takes_null_in_its_lists()
    {
        var directory = new DirectoryDeclaration(ContractUnderTest.Declaration.Model);
        directory.Declare<JointVenture>(venture => venture.Enum(x => x.CharterCapitalCurrency, "The currency."));
        directory.Add(new ListRoot("ventures", "All.", directory.Of<JointVenture>(), new ListOrder([], false)) { UsualSize = 1 });

        var text = new DirectorySchema(directory, new OperationLimits()).Text;

        Assert.Contains("charterCapitalCurrency: NullableOfCurrencyOperationFilterInput", text.ByType["JointVentureFilterInput"], StringComparison.Ordinal);
        Assert.Contains("in: [Currency]", text.ByType["NullableOfCurrencyOperationFilterInput"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_leads_back_to_its_declaration()
    {
        var types = ContractUnderTest.Schema.Schema.AllTypes;
        var region = ContractUnderTest.Declaration.Of<JointVenture>().Fields.Single(field => field.Name == "region");

        Assert.Same(region, ((IComplexGraphType)types["JointVenture"]!).Fields.Find("region")!.Field());
        Assert.Same(region, ((IComplexGraphType)types["JointVentureFilterInput"]!).Fields.Find("region")!.Field());
        Assert.Same(region, ((IComplexGraphType)types["JointVentureSortInput"]!).Fields.Find("region")!.Field());
        Assert.IsType<SingleRoot>(((IComplexGraphType)types["Query"]!).Fields.Find("dataset")!.Root());
        Assert.Same(ContractUnderTest.Declaration.Of<Dataset>(), types["Dataset"]!.Entity());
        Assert.Same(ContractUnderTest.Declaration.Of<JointVenture>(), types["JointVenturesConnection"]!.Entity());
    }
}
