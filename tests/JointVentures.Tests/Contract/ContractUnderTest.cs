using JointVentures.Api.Contract;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Store;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Tests.Contract;

/// <summary>The contract over the model that the server uses; it needs no store.</summary>
public static class ContractUnderTest
{
    public static DirectoryDeclaration Declaration { get; } = Declare();

    private static DirectoryDeclaration Declare()
    {
        using var context = new DirectoryContext(new DbContextOptionsBuilder<DirectoryContext>().UseSqlite().Options);
        return DirectoryContract.Declare(context.Model);
    }
}
