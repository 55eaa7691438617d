using JointVentures.Api.Contract;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace JointVentures.Tests.Contract;

public class ContractServicesTests
{
    [Fact]
    public void The_schema_and_its_text_are_built_once_from_one_declaration()
    {
        using var services = new ServiceCollection()
            .AddSingleton(new OperationLimits())
            .AddContract(ContractUnderTest.Declaration.Model)
            .BuildServiceProvider();

        var schema = services.GetRequiredService<DirectorySchema>();

        Assert.Same(schema, services.GetRequiredService<DirectorySchema>());
        Assert.Same(schema.Text, services.GetRequiredService<SchemaText>());
        Assert.Equal(ContractUnderTest.Schema.Text.Whole, schema.Text.Whole);
    }
}
