using Microsoft.Extensions.Options;

namespace JointVentures.Api.Settings;

/// <summary>Takes settings from the configuration.</summary>
public static class SettingServices
{
    /// <summary>
    /// Adds settings as a section gives them. One that is out of its range keeps the program from starting, and so does a key of the
    /// section that no record of it knows.
    /// </summary>
    /// <typeparam name="T">The record that holds them; its ranges are data annotations.</typeparam>
    /// <param name="services">The program's parts.</param>
    /// <param name="section">The section.</param>
    public static IServiceCollection AddSettings<T>(this IServiceCollection services, string section)
        where T : class, new()
    {
        var settings = new SettingSection(section, new T());
        services.AddOptions<T>().BindConfiguration(section).ValidateOnStart();
        return services
            .AddSingleton(settings)
            .AddSingleton<IValidateOptions<T>>(new SettingRanges<T>(settings))
            .AddSingleton(provider => provider.GetRequiredService<IOptions<T>>().Value);
    }

    /// <summary>The sections that were added so far.</summary>
    /// <param name="services">The program's parts.</param>
    public static IReadOnlyList<SettingSection> Sections(this IServiceCollection services) =>
        [.. services.Select(service => service.IsKeyedService ? null : service.ImplementationInstance).OfType<SettingSection>()];
}
