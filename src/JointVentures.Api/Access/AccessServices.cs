using JointVentures.Api.Settings;
using Microsoft.Extensions.Options;

namespace JointVentures.Api.Access;

/// <summary>The part of the composition root that says who may do what.</summary>
public static class AccessServices
{
    /// <summary>Adds <see cref="AccessSettings"/>. One that cannot be used keeps the program from starting.</summary>
    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddOptions<AccessSettings>()
            .Configure<IConfiguration>((settings, configuration) => Bind(configuration.GetSection(AccessSettings.Section), settings))
            .ValidateDataAnnotations()
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<AccessSettings>, AccessCheck>();
        services.AddSingleton(new SettingSection(AccessSettings.Section, new AccessSettings()));
        return services.AddSingleton(provider => provider.GetRequiredService<IOptions<AccessSettings>>().Value);
    }

    // Left to itself the binder passes over what it cannot read in a list, and a key or a switch would be missing in silence.
    private static void Bind(IConfigurationSection section, AccessSettings settings)
    {
        try
        {
            section.Bind(settings, options => options.ErrorOnUnknownConfiguration = true);
        }
        catch (InvalidOperationException exception)
        {
            // The innermost of the binder's own names the setting.
            while (exception.InnerException is InvalidOperationException inner)
            {
                exception = inner;
            }

            throw new InvalidConfigurationException($"{AccessSettings.Section}: {exception.Message}");
        }
    }
}
