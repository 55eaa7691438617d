namespace JointVentures.Tests.Store.Opening;

public sealed class KilledStartTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    [Fact]
    public void The_start_after_one_that_was_killed_half_way_begins_again()
    {
        using (var start = KilledStart.At(_folder.Store))
        {
            start.Kill();
        }

        Assert.False(File.Exists(_folder.Store));
        Assert.EndsWith(".part", Assert.Single(_folder.Files));

        Assert.Equal(SmallDirectory.Version, _folder.Open(fullCheck: true).Version);
        Assert.DoesNotContain(_folder.Files, name => name.Contains(".part", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_start_that_waits_for_another_takes_over_when_that_one_is_killed()
    {
        using var waits = new Listener("waiting for it");
        using var start = KilledStart.At(_folder.Store);
        var second = Task.Run(() => _folder.Open(logger: waits));
        waits.Heard.Wait(TimeSpan.FromMinutes(1));
        Assert.False(second.IsCompleted);

        start.Kill();

        Assert.Equal(SmallDirectory.Version, (await second).Version);
    }

    public void Dispose() => _folder.Dispose();
}
