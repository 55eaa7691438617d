using JointVentures.Api.Settings;

namespace JointVentures.Api.Operations.Stored;

/// <summary>The part of the composition root that finds documents by what they are stored by.</summary>
public static class StoredDocumentServices
{
    /// <summary>Adds <see cref="RequestedDocuments"/> with its settings. It needs an <see cref="OperationCache"/>.</summary>
    public static IServiceCollection AddStoredDocuments(this IServiceCollection services) => services
        .AddSettings<DocumentSettings>(DocumentSettings.Section)
        .AddSingleton(provider => new TrustedDocuments(FolderOf(provider), provider.GetRequiredService<OperationCache>()))
        .AddSingleton<PersistedQueries>()
        .AddSingleton<RequestedDocuments>();

    private static string FolderOf(IServiceProvider provider) =>
        provider.GetRequiredService<DocumentSettings>().Folder is { Length: > 0 } folder
            ? Path.GetFullPath(folder, provider.GetRequiredService<IHostEnvironment>().ContentRootPath)
            : "";
}
