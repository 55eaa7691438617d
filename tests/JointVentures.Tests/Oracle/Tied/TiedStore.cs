using JointVentures.Directory.Store;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Store;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Tests.Oracle.Tied;

/// <summary>The store of <see cref="TiedDirectory"/>, which both answer from.</summary>
public sealed class TiedStore : IDisposable
{
    private readonly StoreFolder _folder = new();

    /// <summary>Makes it.</summary>
    public TiedStore()
    {
        using (var context = DirectoryContextFactory.Open(_folder.Store))
        {
            context.Database.Migrate();
            new TiedDirectory().Fill(context);
        }

        Contest = new Contest(_folder.Store);
    }

    /// <summary>The two who answer.</summary>
    public Contest Contest { get; }

    /// <summary>The store's file, to be copied by those who write.</summary>
    public string Path => _folder.Store;

    /// <inheritdoc/>
    public void Dispose()
    {
        Contest.Dispose();
        _folder.Dispose();
    }
}
