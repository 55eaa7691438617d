using JointVentures.Directory.Store;
using JointVentures.Tests.Seed;
using Microsoft.Data.Sqlite;

namespace JointVentures.Tests.Store;

/// <summary>The name indexes hold what the names hold, whoever writes.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class NameIndexTests(GeneratedStore generated) : IDisposable
{
    private readonly StoreFolder _folder = new();

    public static TheoryData<string, string> Indexes()
    {
        var indexes = new TheoryData<string, string>();
        foreach (var text in DirectoryContextFactory.Model().GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            if (NameIndex.Of(text) is { } index)
            {
                indexes.Add(index.Table, StoredText.Folded(text)!.Name);
            }
        }

        return indexes;
    }

    [Theory]
    [MemberData(nameof(Indexes))]
    public void Each_name_that_the_model_declares_is_a_column_of_its_index(string index, string column)
    {
        Assert.Contains(column, generated.Texts($"select name from pragma_table_info('{index}')"));
    }

    [Theory]
    [InlineData("JointVentureNames", "JointVentures")]
    [InlineData("PartnerNames", "Partners")]
    public void A_generated_store_has_the_names_of_all_rows_in_its_index(string index, string table)
    {
        File.Copy(generated.Path, _folder.Store);
        using var store = _folder.Connect();

        Check(store, index);
        Assert.Equal(3L, store.Value($"select count(*) from sqlite_master where type = 'trigger' and tbl_name = '{table}' and instr(sql, '{index}') > 0"));
        Assert.Equal(
            store.Value($"select count(*) from \"{table}\" where instr(\"NameRuFolded\", 'тов') > 0"),
            store.Value($"select count(*) from \"{index}\" where \"{index}\" match 'NameRuFolded : \"тов\"'"));
    }

    [Theory]
    [InlineData("update \"JointVentures\" set \"NameRu\" = 'Ещё одно', \"NameRuFolded\" = 'еще одно', \"NameRuSort\" = 'x' where \"Id\" = 2")]
    [InlineData("update \"JointVentures\" set \"NameKkFolded\" = '', \"Employees\" = 5")]
    [InlineData("delete from \"Investments\"; delete from \"Stakes\"; delete from \"JointVentures\" where \"Id\" = 1")]
    [InlineData("delete from \"Investments\"; delete from \"Stakes\"; delete from \"JointVentures\"")]
    public void What_is_written_later_is_in_the_index_at_once(string sql)
    {
        _folder.Open();
        using var store = _folder.Connect();

        store.Run(sql);

        Check(store, "JointVentureNames");
    }

    [Fact]
    public void A_row_that_is_added_later_is_in_the_index_at_once()
    {
        _folder.Open();
        using var store = _folder.Connect();

        store.Run(Copy(store, "Partners", ("Id", "9"), ("NameRu", "'НОВОЕ'"), ("NameRuFolded", "'новое'")));

        Check(store, "PartnerNames");
        Assert.Equal(9L, store.Value("select rowid from \"PartnerNames\" where \"PartnerNames\" match '\"нов\"'"));
    }

    [Fact]
    public void What_the_checks_of_this_class_would_miss_they_find()
    {
        _folder.Open();
        using var store = _folder.Connect();
        store.Run("drop trigger \"JointVentures_Renamed\"; update \"JointVentures\" set \"NameRuFolded\" = 'другое имя' where \"Id\" = 1");

        Assert.Throws<SqliteException>(() => Check(store, "JointVentureNames"));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // SQLite compares the index with the rows that it is of.
    private static void Check(SqliteConnection store, string index) =>
        store.Run($"insert into \"{index}\"(\"{index}\", rank) values ('integrity-check', 1)");

    private static string Copy(SqliteConnection store, string table, params (string Column, string Value)[] other)
    {
        var columns = store.Read($"select name from pragma_table_info('{table}')", row => row.GetString(0));
        var values = columns.Select(column => other.FirstOrDefault(x => x.Column == column).Value ?? $"\"{column}\"");
        return $"insert into \"{table}\" select {string.Join(", ", values)} from \"{table}\" where \"Id\" = 3";
    }
}
