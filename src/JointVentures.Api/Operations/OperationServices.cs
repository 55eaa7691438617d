using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Operations.Exports;

namespace JointVentures.Api.Operations;

/// <summary>The part of the composition root that answers operations.</summary>
public static class OperationServices
{
    /// <summary>Adds <see cref="OperationRunner"/> and <see cref="ExportRunner"/> with their limits.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services) => services
        .AddLimits<OperationLimits>()
        .AddLimits<ExportLimits>()
        .AddSingleton<OperationRunner>()
        .AddSingleton<ExportRunner>();
}
