using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Operations.Exports;
using Microsoft.Extensions.Options;

namespace JointVentures.Api.Operations;

/// <summary>The part of the composition root that answers operations.</summary>
public static class OperationServices
{
    /// <summary>Adds <see cref="OperationRunner"/> and <see cref="ExportRunner"/> with the limits of the section <c>Limits</c>.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddOptions<OperationLimits>().BindConfiguration(OperationLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<ExportLimits>().BindConfiguration(OperationLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<OperationLimits>>().Value)
            .AddSingleton(provider => provider.GetRequiredService<IOptions<ExportLimits>>().Value)
            .AddSingleton(provider => provider.GetRequiredService<IOptions<ReadLimits>>().Value)
            .AddSingleton(provider => new OperationCache(new DocumentReader(
                provider.GetRequiredService<DirectorySchema>().Schema, provider.GetRequiredService<OperationLimits>())))
            .AddSingleton<PieceCounts>()
            .AddSingleton<OperationRunner>()
            .AddSingleton<ExportRunner>();
    }
}
