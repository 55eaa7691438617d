using JointVentures.Directory.Geography;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Store;
using JointVentures.Directory.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Tests.Store;

public sealed class BulkWriterTests : IDisposable
{
    private readonly DirectoryContext _context = DirectoryContextFactory.Open(":memory:");
    private readonly SqliteConnection _store;

    public BulkWriterTests()
    {
        _context.Database.OpenConnection();
        _context.Database.Migrate();
        _store = (SqliteConnection)_context.Database.GetDbConnection();
    }

    [Theory]
    [InlineData("ТОО «Ёлка»")]
    [InlineData("")]
    [InlineData("A \0 b 😀")]
    public void A_row_is_stored_exactly_as_saving_it_would(string name)
    {
        _context.Partners.Add(Partner(1, name, "CY-HE1"));
        _context.SaveChanges();
        var saved = Rows("select * from Partners").Single();
        _context.Partners.ExecuteDelete();
        Write(Partner(1, name, "CY-HE1"));
        Assert.Equal(saved, Rows("select * from Partners").Single());
    }

    [Fact]
    public void Numbers_dates_instants_and_absent_values_are_stored_as_saving_them_would()
    {
        Write(new Citation { Id = 1, Key = "a", Title = "b", Url = "c", PublishedOn = new DateOnly(2019, 11, 7) });
        _context.Citations.Add(new Citation { Id = 2, Key = "aa", Title = "b", Url = "c", PublishedOn = new DateOnly(2019, 11, 7) });
        _context.SaveChanges();
        Write(new Citation { Id = 3, Key = "aaa", Title = "b", Url = "c" });
        Assert.Equal(
            ["1 a b c 2019-11-07 text", "2 aa b c 2019-11-07 text", "3 aaa b c  null"],
            Rows("select Id || ' ' || Key || ' ' || Title || ' ' || Url || ' ' || coalesce(PublishedOn, '') || ' ' || typeof(PublishedOn) from Citations"));

        var dataset = new Dataset
        {
            Version = "0123456789abcdef",
            AsOf = new DateOnly(2019, 11, 7),
            GeneratedAt = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(5)),
            Origin = Origin.Imported,
        };
        Write(dataset);
        _context.ChangeTracker.Clear();
        var read = _context.Dataset.Single();
        Assert.Equal((dataset.Version, dataset.AsOf, dataset.GeneratedAt.ToUniversalTime(), dataset.Origin), (read.Version, read.AsOf, read.GeneratedAt, read.Origin));
    }

    [Fact]
    public void A_row_that_breaks_a_constraint_is_refused_with_its_name_and_the_writer_goes_on()
    {
        using var transaction = _store.BeginTransaction();
        using var writer = new BulkWriter<Partner>(_context.Model, _store, transaction);
        writer.Write(Partner(1, "a", "CY-HE1"));
        var problem = Assert.Throws<SqliteException>(() => writer.Write(Partner(2, "b", null)));
        Assert.Contains("CK_Partner_NumberUnlessPerson", problem.Message, StringComparison.Ordinal);
        Assert.Equal(19, problem.SqliteErrorCode);
        writer.Write(Partner(3, "c", "CY-HE3"));
        transaction.Commit();
        Assert.Equal(["1", "3"], Rows("select Id from Partners order by Id"));
    }

    [Fact]
    public void Rows_of_a_transaction_that_is_given_up_are_not_there()
    {
        using (var transaction = _store.BeginTransaction())
        using (var writer = new BulkWriter<Partner>(_context.Model, _store, transaction))
        {
            writer.Write(Partner(1, "a", "CY-HE1"));
        }

        Assert.Empty(Rows("select Id from Partners"));
    }

    public void Dispose() => _context.Dispose();

    private static Partner Partner(long id, string name, string? number) => new()
    {
        Id = id,
        RegistrationNumber = number,
        NameRu = name,
        NameKk = name + "қ",
        NameEn = name + "q",
        NameLanguages = Languages.Ru | Languages.Kk,
        Kind = PartnerKind.Fund,
        Country = Country.Other,
        CountryCode = "CY",
        Origin = Origin.Generated,
        UpdatedAt = new DateTimeOffset(2019, 11, 7, 0, 0, 0, TimeSpan.Zero),
    };

    private void Write<T>(T row)
        where T : class
    {
        using var transaction = _store.BeginTransaction();
        using var writer = new BulkWriter<T>(_context.Model, _store, transaction);
        writer.Write(row);
        transaction.Commit();
    }

    private List<string> Rows(string sql)
    {
        using var command = _store.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "null" : reader.GetValue(i))));
        }

        return rows;
    }
}
