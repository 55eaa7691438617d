using Microsoft.Extensions.Options;

namespace JointVentures.Api.Access;

/// <summary>The part of the composition root that says who may do what.</summary>
public static class AccessServices
{
    /// <summary>Adds <see cref="AccessSettings"/>. One that cannot be used keeps the program from starting.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessSettings>().BindConfiguration(AccessSettings.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccessSettings>, AccessCheck>();
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<AccessSettings>>().Value);
    }
}
