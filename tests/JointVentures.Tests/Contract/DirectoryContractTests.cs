using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Ventures;

namespace JointVentures.Tests.Contract;

public class DirectoryContractTests
{
    [Fact]
    public void Entities_stand_in_the_order_of_the_contract() => Assert.Equal(
        [
            "JointVenture", "Stake", "Partner", "Investment", "Sector", "Region", "Agreement", "Forum", "Project",
            "OfficialFigure", "Citation", "ExchangeRate", "Dataset",
        ],
        ContractUnderTest.Declaration.Entities.Select(entity => entity.Name));

    [Fact]
    public void The_ways_into_the_directory_stand_in_the_order_of_the_contract() => Assert.Equal(
        [
            "node", "nodes", "jointVenture", "jointVentureByRegistrationNumber", "jointVentures", "jointVentureStatistics", "partner",
            "partnerByRegistrationNumber", "partners", "investments", "investmentStatistics", "regionPairs", "sectors", "regions",
            "regionByCode", "agreements", "forums", "projects", "officialFigures", "search", "exchangeRates", "dataset",
        ],
        ContractUnderTest.Declaration.Roots.Select(root => root.Name));

    [Fact]
    public void An_agreement_is_one_of_both_its_regions()
    {
        var agreements = Field<ConnectionField>(ContractUnderTest.Declaration.Of<Region>(), "agreements");

        Assert.Equal(
            [nameof(Agreement.RussianRegionId), nameof(Agreement.KazakhRegionId)],
            agreements.Links.Select(link => link.ToParent.Properties[0].Name));
    }

    [Fact]
    public void A_value_can_be_null_exactly_where_its_column_can()
    {
        Assert.True(Field<ValueField>(ContractUnderTest.Declaration.Of<JointVenture>(), "charterCapital").Nullable);
        Assert.False(Field<ValueField>(ContractUnderTest.Declaration.Of<JointVenture>(), "name").Nullable);
        Assert.True(Field<ValueField>(ContractUnderTest.Declaration.Of<Forum>(), "theme").Nullable);
        Assert.False(Field<ValueField>(ContractUnderTest.Declaration.Of<Forum>(), "city").Nullable);
    }

    private static T Field<T>(EntityDeclaration entity, string name)
        where T : Field => Assert.IsType<T>(entity.Fields.Single(field => field.Name == name));
}
