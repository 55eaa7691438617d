using JointVentures.Directory.Store;

namespace JointVentures.Tests.Store;

public sealed class StoreRulesTests : IDisposable
{
    private readonly SmallStore _store = new();

    [Fact]
    public void Ventures_whose_stakes_fit_pass() => StoreRules.Check(_store.Connection, transaction: null);

    [Theory]
    [InlineData("update Stakes set ShareBasisPoints = 4999 where Id = 1")]
    [InlineData("delete from Stakes where VentureId = 1")]
    [InlineData("update Stakes set ShareBasisPoints = ShareBasisPoints + 1 where Id = 3")]
    public void A_venture_whose_stakes_do_not_total_100_percent_is_named(string sql)
    {
        _store.Connection.Run(sql);

        var broken = Assert.Throws<StoreRuleException>(() => StoreRules.Check(_store.Connection, transaction: null));

        Assert.Contains(broken.Ventures, venture => venture.RegistrationNumber == "940140000385" && venture.Stakes != 10_000);
        Assert.Contains("940140000385: its stakes total", broken.Message);
    }

    [Theory]
    [InlineData("update JointVentures set RussianShareBasisPoints = 4999 where Id = 2")]
    [InlineData("update JointVentures set KazakhShareBasisPoints = 2999 where Id = 2")]
    [InlineData("update Stakes set ShareBasisPoints = ShareBasisPoints + case Id when 4 then 1 when 5 then -1 else 0 end")]
    public void A_venture_whose_shares_are_not_the_sums_by_country_is_named(string sql)
    {
        _store.Connection.Run(sql);

        var broken = Assert.Throws<StoreRuleException>(() => StoreRules.Check(_store.Connection, transaction: null));

        Assert.Equal("1022200525819", Assert.Single(broken.Ventures).RegistrationNumber);
        Assert.Contains("1022200525819: its row states", broken.Message);
    }

    [Fact]
    public void Only_the_ventures_that_were_written_are_checked_when_they_are_given()
    {
        _store.Connection.Run("update JointVentures set KazakhShareBasisPoints = 2999 where Id = 2");

        StoreRules.Check(_store.Connection, transaction: null, [1]);

        Assert.Throws<StoreRuleException>(() => StoreRules.Check(_store.Connection, transaction: null, [1, 2]));
    }

    [Fact]
    public void Rows_of_the_writers_own_transaction_are_seen()
    {
        using var transaction = _store.Connection.BeginTransaction();
        using var command = _store.Connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "update Stakes set ShareBasisPoints = 1 where Id = 1";
        command.ExecuteNonQuery();

        Assert.Throws<StoreRuleException>(() => StoreRules.Check(_store.Connection, transaction));
    }

    public void Dispose() => _store.Dispose();
}
