using JointVentures.Directory.Store;
using JointVentures.Tests.Seed;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JointVentures.Tests.Store;

/// <summary>The search indexes hold what the search keys hold, whoever writes, and older stores get both.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class SearchIndexTests(GeneratedStore generated) : IDisposable
{
    private const string Before = "20261125000001_MoreOrders";
    private const string Keys = "select 'V' || \"Id\" || \"SearchKey\" from \"JointVentures\" union all select 'P' || \"Id\" || \"SearchKey\" from \"Partners\" union all select 'S' || \"Id\" || \"SearchKey\" from \"Sectors\" union all select 'R' || \"Id\" || \"SearchKey\" from \"Regions\"";

    private readonly StoreFolder _folder = new();

    public static TheoryData<string, string> Indexes => new()
    {
        { "JointVentureSearch", "JointVentures" }, { "PartnerSearch", "Partners" }, { "SectorSearch", "Sectors" }, { "RegionSearch", "Regions" },
    };

    [Theory]
    [MemberData(nameof(Indexes))]
    public void A_generated_store_has_the_keys_of_all_rows_in_its_index_and_their_words_in_the_table(string index, string table)
    {
        File.Copy(generated.Path, _folder.Store);
        using var store = _folder.Connect();

        Check(store, index);
        Assert.Equal(0L, store.Value($"select count(*) from \"{table}\" where \"SearchKey\" = ''"));
        Assert.Equal(3L, store.Value($"select count(*) from sqlite_master where type = 'trigger' and tbl_name = '{table}' and instr(sql, '{index}') > 0"));
        Assert.Equal(0L, store.Value(
            $"select count(*) from \"{table}\", json_each('[\"' || replace(\"SearchKey\", ' ', '\",\"') || '\"]') where value glob '[a-z]??*' and length(value) <= 32 and not exists (select 1 from \"SearchWords\" where \"Part\" = value and \"Word\" = value)"));
    }

    [Theory]
    [InlineData("update \"JointVentures\" set \"SearchKey\" = 'nove slovo =2' where \"Id\" = 2")]
    [InlineData("update \"JointVentures\" set \"SearchKey\" = '', \"Employees\" = 5")]
    [InlineData("delete from \"Investments\"; delete from \"Stakes\"; delete from \"JointVentures\" where \"Id\" = 1")]
    public void What_is_written_later_is_in_the_index_at_once(string sql)
    {
        _folder.Open();
        using var store = _folder.Connect();

        store.Run(sql);

        Check(store, "JointVentureSearch");
    }

    [Fact]
    public void A_word_that_is_written_later_is_like_others_at_once()
    {
        _folder.Open();
        using var store = _folder.Connect();

        store.Run("update \"JointVentures\" set \"SearchKey\" = 'nove slovo =2' where \"Id\" = 2");

        Assert.Equal("slovo", store.Value("select \"Word\" from \"SearchWords\" where \"Part\" = 'slvo' and \"Place\" = 3"));
        Assert.Equal(2L, store.Value("select rowid from \"JointVentureSearch\" where \"JointVentureSearch\" match '\"slovo\"'"));
    }

    [Fact]
    public void A_store_from_before_there_was_a_search_gets_its_keys_when_it_is_opened()
    {
        _folder.Open();
        string[] made, words;
        using (var store = _folder.Connect())
        {
            made = [.. store.Rows(Keys)];
            words = [.. store.Rows("select \"Part\" || ' ' || \"Word\" from \"SearchWords\"")];
            using var context = DirectoryContextFactory.Over(store);
            context.GetService<IMigrator>().Migrate(Before);
            Assert.Equal(Before, context.Database.GetAppliedMigrations().Last());
        }

        _folder.Open(fullCheck: true);

        using var opened = _folder.Connect();
        Assert.Equal(made, opened.Rows(Keys));
        Assert.Equal(words, opened.Rows("select \"Part\" || ' ' || \"Word\" from \"SearchWords\""));
        Check(opened, "JointVentureSearch");
        Check(opened, "JointVentureNames");
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // SQLite compares the index with the rows that it is of.
    private static void Check(SqliteConnection store, string index) =>
        store.Run($"insert into \"{index}\"(\"{index}\", rank) values ('integrity-check', 1)");
}
