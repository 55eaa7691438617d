using JointVentures.Seed;
using JointVentures.Tests.Oracle.Operations;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Oracle;

/// <summary>A small generated directory that both answer from.</summary>
public sealed class GeneratedContest : IDisposable
{
    private const int Ventures = 90;
    private readonly StoreFolder _folder = new();

    /// <summary>Generates it.</summary>
    public GeneratedContest()
    {
        _folder.Open(new DirectorySeeder(new SeedOptions(Ventures)));
        Contest = new Contest(_folder.Store);
    }

    /// <summary>The two who answer.</summary>
    public Contest Contest { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Contest.Dispose();
        _folder.Dispose();
    }
}
