using JointVentures.Api.Contract.Limits;
using Microsoft.Extensions.Options;

namespace JointVentures.Api.Operations;

/// <summary>The part of the composition root that answers operations.</summary>
public static class OperationServices
{
    /// <summary>Adds <see cref="OperationRunner"/> with the limits of the section <c>Limits</c>.</summary>
    public static IServiceCollection AddOperations(this IServiceCollection services)
    {
        services.AddOptions<OperationLimits>().BindConfiguration(OperationLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton(provider => provider.GetRequiredService<IOptions<OperationLimits>>().Value)
            .AddSingleton<OperationRunner>();
    }
}
