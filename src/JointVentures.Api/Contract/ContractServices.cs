using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract;

/// <summary>The contract's part of the composition root.</summary>
public static class ContractServices
{
    /// <summary>
    /// Adds <see cref="DirectoryDeclaration"/>, <see cref="DirectorySchema"/> and <see cref="SchemaText"/>, each built once
    /// over the store's model. Descriptions tell the registered <see cref="OperationLimits"/>.
    /// </summary>
    public static IServiceCollection AddContract(this IServiceCollection services, IModel model) => services
        .AddSingleton(_ => DirectoryContract.Declare(model))
        .AddSingleton(provider => new DirectorySchema(
            provider.GetRequiredService<DirectoryDeclaration>(), provider.GetRequiredService<OperationLimits>()))
        .AddSingleton(provider => provider.GetRequiredService<DirectorySchema>().Text);
}
