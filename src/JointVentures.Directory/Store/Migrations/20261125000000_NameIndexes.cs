using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JointVentures.Directory.Store.Migrations;

/// <summary>Gives ventures and partners their name indexes.</summary>
/// <remarks>Written by hand, for the framework knows no such tables.</remarks>
[DbContext(typeof(DirectoryContext))]
[Migration("20261125000000_NameIndexes")]
public sealed class NameIndexes : Migration
{
    private const string Columns = "\"NameRuFolded\", \"NameKkFolded\", \"NameEnFolded\"";

    private static readonly (string Index, string Table)[] _indexes =
        [("JointVentureNames", "JointVentures"), ("PartnerNames", "Partners")];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var (index, table) in _indexes)
        {
            migrationBuilder.Sql($"""
                create virtual table "{index}" using fts5({Columns},
                  content='{table}', content_rowid='Id', tokenize='trigram case_sensitive 1', detail=column, columnsize=0);
                """);
            migrationBuilder.Sql($"insert into \"{index}\"(\"{index}\") values ('rebuild');");
            migrationBuilder.Sql($"create trigger \"{table}_Named\" after insert on \"{table}\" begin {Add(index)} end;");
            migrationBuilder.Sql($"create trigger \"{table}_Unnamed\" after delete on \"{table}\" begin {Remove(index)} end;");
            migrationBuilder.Sql(
                $"create trigger \"{table}_Renamed\" after update of \"Id\", {Columns} on \"{table}\" begin {Remove(index)} {Add(index)} end;");
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var (index, table) in _indexes)
        {
            migrationBuilder.Sql(
                $"drop trigger \"{table}_Renamed\"; drop trigger \"{table}_Unnamed\"; drop trigger \"{table}_Named\"; drop table \"{index}\";");
        }
    }

    private static string Add(string index) => $"insert into \"{index}\"(rowid, {Columns}) values (new.\"Id\", {Of("new")});";

    private static string Remove(string index) =>
        $"insert into \"{index}\"(\"{index}\", rowid, {Columns}) values ('delete', old.\"Id\", {Of("old")});";

    private static string Of(string row) => string.Join(", ", Columns.Split(", ").Select(column => $"{row}.{column}"));
}
