using System.Net;
using JointVentures.Api.Access;

namespace JointVentures.Tests.Access;

public class AddressCallersTests
{
    private const int Most = 1_000;

    private readonly AddressCallers _callers = new(new AccessSettings { Addresses = Most }, new StoppedClock());

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7")]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9")]
    public void One_client_has_one_budget(string first, string second) => Assert.Same(At(first), At(second));

    [Theory]
    [InlineData("203.0.113.7", "203.0.113.8")]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1")]
    [InlineData("203.0.113.7", "::cb00:7107")]
    public void Two_clients_have_two(string first, string second) => Assert.NotSame(At(first).Budget, At(second).Budget);

    [Fact]
    public void However_many_addresses_there_are_no_more_are_kept_than_the_setting_says()
    {
        for (var stranger = 0; stranger < 20 * Most; stranger++)
        {
            _callers.At(Stranger(stranger));
            Assert.InRange(_callers.Count, 1, Most);
        }
    }

    [Fact]
    public void Whoever_keeps_asking_keeps_the_budget_whatever_others_do()
    {
        var caller = At("203.0.113.7");

        for (var stranger = 0; stranger < 20 * Most; stranger++)
        {
            _callers.At(Stranger(stranger));
            if (stranger % (Most / 4) == 0)
            {
                Assert.Same(caller, At("203.0.113.7"));
            }
        }
    }

    [Fact]
    public void A_known_address_takes_no_memory()
    {
        var address = IPAddress.Parse("2001:db8:1:2::1");
        Ask(address);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var request = 0; request < 1_000; request++)
        {
            Ask(address);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static IPAddress Stranger(int number) => new([10, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);

    private Caller At(string address) => _callers.At(IPAddress.Parse(address));

    private void Ask(IPAddress address)
    {
        var budget = _callers.At(address).Budget!;
        budget.HoldsRefusal(out _);
        budget.TryTake(1, out _);
        budget.Policy.LeftText(budget.Left);
    }
}
