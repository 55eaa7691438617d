using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JointVentures.Directory.Store.Migrations;

/// <summary>Gives ventures, partners, sectors and regions their search keys, fills them, and makes the search indexes.</summary>
/// <remarks>The keys are made by a function of the program, which it lends the connection that migrates.</remarks>
[DbContext(typeof(DirectoryContext))]
[Migration("20261125000002_SearchKeys")]
public sealed class SearchKeys : Migration
{
    private static readonly (string Index, string Table, string Number)[] _indexes =
    [
        ("JointVentureSearch", "JointVentures", "RegistrationNumber"), ("PartnerSearch", "Partners", "RegistrationNumber"),
        ("SectorSearch", "Sectors", "Code"), ("RegionSearch", "Regions", "Code"),
    ];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(SearchIndexScript.CreateWords);
        foreach (var (index, table, number) in _indexes)
        {
            migrationBuilder.AddColumn<string>(SearchIndex.KeyName, table, "TEXT", nullable: false, defaultValue: "");
            migrationBuilder.Sql(
                $"update \"{table}\" set \"{SearchIndex.KeyName}\" = {SearchIndexScript.KeyFunction}(\"NameRu\", \"NameKk\", \"NameEn\", \"{number}\");");
            foreach (var statement in SearchIndexScript.Create(index, table))
            {
                migrationBuilder.Sql(statement);
            }
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (index, table, _) in _indexes)
        {
            foreach (var statement in SearchIndexScript.Drop(index, table))
            {
                migrationBuilder.Sql(statement);
            }

            // The framework would make the table anew and lose the other triggers.
            migrationBuilder.Sql($"alter table \"{table}\" drop column \"{SearchIndex.KeyName}\";");
        }

        migrationBuilder.Sql($"drop table \"{SearchIndex.WordTable}\";");
    }
}
