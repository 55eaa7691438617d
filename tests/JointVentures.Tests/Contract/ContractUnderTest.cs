using JointVentures.Api.Contract;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Directory.Store;

namespace JointVentures.Tests.Contract;

/// <summary>The contract over the model that the server uses; it needs no store.</summary>
public static class ContractUnderTest
{
    public static DirectoryDeclaration Declaration { get; } = Declare();

    public static DirectorySchema Schema { get; } = new(Declaration, new OperationLimits());

    private static DirectoryDeclaration Declare()
    {
        return DirectoryContract.Declare(DirectoryContextFactory.Model());
    }
}
