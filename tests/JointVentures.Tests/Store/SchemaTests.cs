using JointVentures.Directory.Store;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Tests.Store;

public sealed class SchemaTests(MigratedSchema schema) : IClassFixture<MigratedSchema>
{
    // Name and search indexes and what keeps them in step are not the framework's; they have tests of their own.
    private const string Objects =
        "select type, name, sql from sqlite_master where tbl_name not glob '__EF*' and tbl_name not glob '*Names*' and tbl_name not glob '*Search*' and type <> 'trigger' order by type, name";

    [Fact]
    public void The_migrations_hold_every_change_of_the_model()
    {
        using var context = DirectoryContextFactory.Open(":memory:");

        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void The_migrated_schema_is_the_one_that_the_model_declares()
    {
        using var declared = new SqliteConnection("Data Source=:memory:");
        declared.Open();
        using var declaring = DirectoryContextFactory.Over(declared);

        declared.Run(declaring.Database.GenerateCreateScript());

        Assert.Equal(declared.Rows(Objects).Select(Parts), schema.Connection.Rows(Objects).Select(Parts));
    }

    // A column that a migration adds stands behind the constraints.
    private static IReadOnlyList<string> Parts(string declared)
    {
        var start = declared.IndexOf('(', StringComparison.Ordinal);
        var (parts, depth, from) = (new List<string>(), 0, start + 1);
        for (var i = from; start >= 0 && i < declared.Length; i++)
        {
            if ((declared[i] == ',' && depth == 0) || (declared[i] == ')' && depth-- == 0))
            {
                parts.Add(declared[from..i].Trim());
                from = i + 1;
            }
            else if (declared[i] == '(')
            {
                depth++;
            }
        }

        return [declared[..(start + 1)], .. parts.Order(StringComparer.Ordinal), declared[from..]];
    }

    [Fact]
    public void A_migrated_file_says_whose_it_is() =>
        Assert.Equal((long)StoreFormat.ApplicationId, schema.Connection.Value("pragma application_id"));

    /// <summary>The columns that the contract's sort inputs name: every one but keys, folded forms, and what is only shown or joined by.</summary>
    public static TheoryData<string, string> Orders()
    {
        string[] never =
        [
            "Origin", "NameLanguages", "TitleLanguages", "CitationId", "SubjectNumber", "LatitudeMicrodegrees", "LongitudeMicrodegrees",
        ];
        using var context = DirectoryContextFactory.Open(":memory:");
        var orders = new TheoryData<string, string>();
        foreach (var entity in context.Model.GetEntityTypes().Where(e => e.GetTableName() is not ("Citations" or "Dataset" or "ProjectRegions")))
        {
            foreach (var property in entity.GetProperties().Where(p => !p.IsShadowProperty() && !p.IsPrimaryKey() && !never.Contains(p.Name)))
            {
                orders.Add(entity.GetTableName()!, (StoredText.SortKey(property) ?? property).Name);
            }
        }

        return orders;
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void An_order_by_one_column_walks_an_index_and_never_sorts(string table, string column)
    {
        var plan = schema.Connection.Rows($"explain query plan select * from \"{table}\" order by \"{column}\", \"Id\" limit 20");

        Assert.DoesNotContain(plan, step => step.Contains("TEMP B-TREE", StringComparison.Ordinal));
    }

    [Fact]
    public void A_lookup_by_country_and_folded_number_uses_the_index_that_makes_the_pair_unique()
    {
        var plan = schema.Connection.Rows(
            "explain query plan select * from \"Partners\" where \"Country\" = 2 and \"RegistrationNumberFolded\" = 'de-hrb 7'");

        Assert.Contains("IX_Partners_Country_RegistrationNumberFolded (Country=? AND RegistrationNumberFolded=?)", Assert.Single(plan));
    }
}
