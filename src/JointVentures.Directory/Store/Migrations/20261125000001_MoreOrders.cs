using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JointVentures.Directory.Store.Migrations;

/// <summary>Turns the index of a venture's owners into the order that they are listed in, and lets ventures of a kind be walked by size.</summary>
[DbContext(typeof(DirectoryContext))]
[Migration("20261125000001_MoreOrders")]
public sealed class MoreOrders : Migration
{
    private const string Owners = "IX_Stakes_VentureId_ShareBasisPoints";

    private static readonly string[] _owners = ["VentureId", "ShareBasisPoints"];
    private static readonly string[] _kinds = ["Status", "SectorId", "RegionId", "HostCountry"];

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(Owners, "Stakes");
        migrationBuilder.CreateIndex(Owners, "Stakes", _owners, descending: [false, true]);
        foreach (var kind in _kinds)
        {
            migrationBuilder.CreateIndex(BySize(kind), "JointVentures", [kind, "Employees"]);
        }
    }

    /// <inheritdoc/>
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        foreach (var kind in _kinds)
        {
            migrationBuilder.DropIndex(BySize(kind), "JointVentures");
        }

        migrationBuilder.DropIndex(Owners, "Stakes");
        migrationBuilder.CreateIndex(Owners, "Stakes", _owners);
    }

    private static string BySize(string kind) => $"IX_JointVentures_{kind}_Employees";
}
