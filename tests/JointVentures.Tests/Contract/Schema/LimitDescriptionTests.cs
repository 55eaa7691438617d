using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;

namespace JointVentures.Tests.Contract.Schema;

public sealed class LimitDescriptionTests
{
    [Fact]
    public void Descriptions_tell_the_limits_that_the_server_is_set_to()
    {
        var limits = new OperationLimits { MaxPageSize = 7, DefaultPageSize = 3, MaxNodes = 5 };

        var query = new DirectorySchema(ContractUnderTest.Declaration, limits).Text.ByType["Query"];

        Assert.Contains("from behind `after`: 0 to 7. Without `first` and `last` it is 3.", query, StringComparison.Ordinal);
        Assert.Contains("from before `before`: 0 to 7.", query, StringComparison.Ordinal);
        Assert.Contains("The global ids, at most 5;", query, StringComparison.Ordinal);
    }
}
