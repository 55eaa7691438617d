using JointVentures.Api.Operations;
using JointVentures.Directory.Store.Opening;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Operations;

public sealed class StoreStateTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    [Fact]
    public void A_state_is_the_same_until_the_next_write_and_never_comes_again()
    {
        using var state = new StoreState(_folder.Open());
        var first = state.Now();
        Assert.Equal(first, state.Now());

        _folder.Run("update Dataset set GeneratedAt = 1");
        var second = state.Now();
        Assert.Equal(second, state.Now());
        _folder.Run("update Dataset set GeneratedAt = 2");

        SeenState?[] all = [first, second, state.Now(), null];
        Assert.Equal(all, all.Distinct());
    }

    [Fact]
    public void A_store_that_cannot_be_read_has_no_state_until_it_can()
    {
        using var state = new StoreState(new OpenedStore(_folder.Store, Immutable: false, Version: ""));
        Assert.Null(state.Now());

        _folder.Open();

        Assert.NotNull(state.Now());
    }

    public void Dispose() => _folder.Dispose();
}
