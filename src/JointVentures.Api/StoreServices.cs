using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Settings;
using JointVentures.Directory.Store;
using JointVentures.Directory.Store.Opening;
using JointVentures.Seed;

namespace JointVentures.Api;

/// <summary>The store's part of the composition root.</summary>
public static class StoreServices
{
    private const string DefaultPath = "data/directory.db";

    // More would not read faster, and each has memory of its own.
    private static readonly int _connections = Math.Max(4, 2 * Environment.ProcessorCount);

    /// <summary>
    /// Adds <see cref="OpenedStore"/> and <see cref="ReadPool"/> over the store that the section <c>Store</c> of the
    /// configuration names; where there is none, one is generated as the section <c>Seed</c> says.
    /// </summary>
    public static IServiceCollection AddStore(this IServiceCollection services) => services
        .AddLimits<ReadLimits>()
        .AddSingleton(new SettingSection("Store", new StoreOptions { Path = DefaultPath }))
        .AddSingleton(new SettingSection("Seed", new SeedOptions()))
        .AddSingleton<IStoreSeeder>(provider => new WatchedSeeder(SeedOptionsOf(provider)))
        .AddSingleton(provider => new StoreOpening(
                StoreSchema.OfProgram(),
                provider.GetRequiredService<IStoreSeeder>(),
                provider.GetRequiredService<ILogger<StoreOpening>>())
            .Open(StoreOptionsOf(provider), CancellationToken.None))
        .AddSingleton(provider => new ReadPool(
            provider.GetRequiredService<OpenedStore>(), _connections, provider.GetRequiredService<ReadLimits>()));

    private static SeedOptions SeedOptionsOf(IServiceProvider provider)
    {
        var options = provider.GetRequiredService<IConfiguration>().GetSection("Seed").Get<SeedOptions>() ?? new SeedOptions();
        return options.Problem is { } problem ? throw new InvalidConfigurationException($"Seed: {problem}") : options;
    }

    private static StoreOptions StoreOptionsOf(IServiceProvider provider)
    {
        var section = provider.GetRequiredService<IConfiguration>().GetSection("Store");
        var root = provider.GetRequiredService<IHostEnvironment>().ContentRootPath;
        return new StoreOptions
        {
            Path = Path.GetFullPath(section[nameof(StoreOptions.Path)] is { Length: > 0 } path ? path : DefaultPath, root),
            ReadOnly = section.GetValue<bool>(nameof(StoreOptions.ReadOnly)),
            FullCheck = section.GetValue<bool>(nameof(StoreOptions.FullCheck)),
        };
    }
}
