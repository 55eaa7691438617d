using JointVentures.Api.Settings;

namespace JointVentures.Api.Contract.Limits;

/// <summary>Takes limits from the configuration.</summary>
public static class LimitsConfiguration
{
    /// <summary>The section of the configuration, which every limit is in, whatever stage it belongs to.</summary>
    public const string Section = "Limits";

    /// <summary>Adds limits as the section gives them. One that is out of its range keeps the program from starting.</summary>
    /// <typeparam name="T">The limits of a stage.</typeparam>
    public static IServiceCollection AddLimits<T>(this IServiceCollection services)
        where T : class, new() => services.AddSettings<T>(Section);
}
