using JointVentures.Directory.Store;
using JointVentures.Seed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class SizesTests(GeneratedStore store)
{
    [Theory]
    [InlineData("select count(*) from JointVentures where HostCountry = 0 and Status = 0")]
    [InlineData("select count(*) from Agreements")]
    [InlineData("select sum(AmountUsdCents) / 100000 from Investments where Direction = 0")]
    [InlineData("select sum(AmountUsdCents) / 100000 from Investments where Direction = 0 and AmountMinor > 0")]
    [InlineData("select sum(AmountUsdCents) / 100000 from Investments where Direction = 1")]
    public void A_smaller_directory_keeps_what_there_is_of_each_venture(string sql)
    {
        using var small = new TemporaryStore(new SeedOptions(1_000));
        var expected = store.Number(sql) * 1_000 / SeedOptions.DefaultVentures;
        Assert.InRange(small.Number(sql), expected * 98 / 100, (expected * 102 / 100) + 1);
    }

    [Fact]
    public void Figures_agree_at_the_default_size_whatever_the_seed()
    {
        using var other = new TemporaryStore(new SeedOptions(Seed: 42));
        Assert.Equal(3_200, other.Number("select count(*) from JointVentures where HostCountry = 0 and Status = 0"));
        Assert.Equal(76, other.Number("select count(distinct RussianRegionId) from Agreements"));
        Assert.InRange(Cents(0, "true"), 12_870_000_000_00, 13_130_000_000_00);
        Assert.InRange(Cents(0, "AmountMinor > 0 and MadeOn between '2005-01-01' and '2018-12-31'"), 13_300_000_000_00, 14_700_000_000_00);
        Assert.InRange(Cents(1, "true"), 3_960_000_000_00, 3_999_999_999_99);
        Assert.InRange(Cents(1, "AmountMinor > 0"), 4_000_000_000_01, 4_400_000_000_00);

        long Cents(int direction, string which) =>
            other.Number($"select sum(AmountUsdCents) from Investments where Direction = {direction} and {which}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(17)]
    public void The_smallest_directories_are_whole_too(int ventures)
    {
        using var small = new TemporaryStore(new SeedOptions(ventures));
        Assert.Equal(ventures, small.Number("select count(*) from JointVentures"));
        Assert.Equal(ventures * 10_000, small.Number("select sum(ShareBasisPoints) from Stakes"));
        Assert.Empty(small.Texts("pragma foreign_key_check"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(SeedOptions.MostVentures + 1)]
    public void A_size_that_cannot_be_made_is_refused_with_the_sizes_that_can(int ventures)
    {
        foreach (var make in new Func<object>[] { () => new DirectorySeeder(new SeedOptions(ventures)), () => new WatchedSeeder(new SeedOptions(ventures)) })
        {
            var problem = Assert.Throws<SeedOptionsException>(make);
            Assert.Contains($"between 1 and {SeedOptions.MostVentures}", problem.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(SeedStage.Calibrating)]
    [InlineData(SeedStage.Writing)]
    [InlineData(SeedStage.Indexing)]
    [InlineData(SeedStage.Versioning)]
    public void Work_can_be_ended_at_any_stage(SeedStage stage)
    {
        using var stop = new CancellationTokenSource();
        using var context = DirectoryContextFactory.Open(":memory:");
        context.Database.OpenConnection();
        context.Database.Migrate();
        var seeder = new DirectorySeeder(new SeedOptions(100));
        Assert.ThrowsAny<OperationCanceledException>(
            () => seeder.Fill((SqliteConnection)context.Database.GetDbConnection(), new StopAt(stage, stop), stop.Token));
    }

    [Fact]
    public void The_store_has_every_index_again_and_knows_its_values()
    {
        using var context = DirectoryContextFactory.Open(":memory:");
        context.Database.OpenConnection();
        context.Database.Migrate();
        using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "select count(*) from sqlite_master where type = 'index'";
        Assert.Equal((long)command.ExecuteScalar()!, store.Number("select count(*) from sqlite_master where type = 'index'"));
        Assert.True(store.Number("select count(*) from sqlite_stat1") > 50);
        Assert.Equal("ok", store.Texts("pragma integrity_check").Single());
        Assert.Equal("wal", store.Texts("pragma journal_mode").Single());
    }

    private sealed class StopAt(SeedStage stage, CancellationTokenSource stop) : IProgress<SeedProgress>
    {
        public void Report(SeedProgress value)
        {
            if (value.Stage == stage)
            {
                stop.Cancel();
            }
        }
    }
}
