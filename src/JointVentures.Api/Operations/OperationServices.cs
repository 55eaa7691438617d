using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Operations.Exports;
using JointVentures.Api.Operations.Stored;

namespace JointVentures.Api.Operations;

/// <summary>The part of the composition root that answers operations.</summary>
public static class OperationServices
{
    /// <summary>Adds <see cref="OperationRunner"/> and <see cref="ExportRunner"/> with their limits.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddLimits<OperationLimits>()
        .AddLimits<ExportLimits>()
        .AddSingleton(provider => new OperationCache(new DocumentReader(
            provider.GetRequiredService<DirectorySchema>().Schema, provider.GetRequiredService<OperationLimits>())))
        .AddStoredDocuments()
        .AddSingleton<PieceCounts>()
        .AddSingleton<OperationRunner>()
        .AddSingleton<ExportRunner>();
}
