using JointVentures.Directory.Store.Opening;

namespace JointVentures.Tests.Store.Opening;

public sealed class OlderStoreTests : IDisposable
{
    private const string Later = "99990101000000_Later";
    private const string History = $"insert into \"__EFMigrationsHistory\" values ('{Later}', '10.0.0');";
    private readonly StoreFolder _folder = new();

    [Fact]
    public void An_older_store_is_migrated_and_keeps_its_rows()
    {
        _folder.Open();

        var opened = _folder.Open(schema: LaterBy("alter table Forums add Guests integer;" + History), fullCheck: true);

        Assert.Equal(SmallDirectory.Version, opened.Version);
        Assert.Equal(1L, _folder.Value("select count(*) from Forums where Guests is null"));
        Assert.Equal(Later, _folder.Value("select max(MigrationId) from __EFMigrationsHistory"));
        Assert.Equal(StoreFault.Newer, _folder.Refused());
    }

    [Fact]
    public void A_table_that_a_migration_makes_anew_does_not_take_its_children_along()
    {
        _folder.Open();

        _folder.Open(schema: LaterBy(
            """
            create table "Other" as select * from "Forums"; drop table "Forums"; create table "Forums" ("Id" integer primary key, "Number" integer);
            insert into "Forums" select "Id", "Number" from "Other"; drop table "Other";
            """ + History));

        Assert.Equal(1L, _folder.Value("select count(*) from Agreements where ForumId = 1"));
    }

    [Theory]
    [InlineData("alter table Forums add Guests integer; delete from Dataset; select no_such_function();" + History)]
    [InlineData("alter table Forums add Guests integer; delete from Forums;" + History)]
    [InlineData("alter table Forums add Guests integer; update Stakes set ShareBasisPoints = 0;" + History)]
    public void A_migration_that_fails_leaves_the_store_as_it_was(string script)
    {
        _folder.Open();
        var before = _folder.Bytes;

        Assert.Equal(StoreFault.MigrationFailed, _folder.Refused(schema: LaterBy(script)));

        Assert.Equal(before, _folder.Bytes);
        Assert.Equal(SmallDirectory.Version, _folder.Open(fullCheck: true).Version);
    }

    [Fact]
    public void An_older_store_that_may_only_be_read_is_not_served()
    {
        _folder.Open();

        Assert.Equal(StoreFault.NotWritable, _folder.Refused(schema: LaterBy(History), readOnly: true));
    }

    [Theory]
    [InlineData("a,b", "a,b", SchemaAge.Current)]
    [InlineData("a", "a,b", SchemaAge.Older)]
    [InlineData("a,b", "a", SchemaAge.Newer)]
    [InlineData("c", "a,b", SchemaAge.Newer)]
    [InlineData("b", "a,b", SchemaAge.Broken)]
    [InlineData("", "a", SchemaAge.Broken)]
    public void The_age_of_a_schema_follows_from_the_migrations_that_both_know(string applied, string known, SchemaAge age) =>
        Assert.Equal(age, new StoreSchema(known.Split(','), [], _ => "").AgeOf(applied.Split(',', StringSplitOptions.RemoveEmptyEntries)));

    public void Dispose() => _folder.Dispose();

    private static StoreSchema LaterBy(string script)
    {
        var schema = StoreSchema.OfProgram();
        return new StoreSchema([.. schema.Migrations, Later], schema.Tables, from =>
        {
            Assert.Equal(schema.Migrations[^1], from);
            return script;
        });
    }
}
