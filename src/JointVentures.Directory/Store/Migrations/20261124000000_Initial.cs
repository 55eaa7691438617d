using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace JointVentures.Directory.Store.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Written by hand: it marks the file as a store of this program.
            migrationBuilder.Sql($"pragma application_id = {StoreFormat.ApplicationId};");

            migrationBuilder.CreateTable(
                name: "Citations",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Url = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Citations", x => x.Id);
                    table.CheckConstraint("CK_Citation_PublishedOn_Value", "\"PublishedOn\" is date(\"PublishedOn\") and \"PublishedOn\" >= '0001'");
                });

            migrationBuilder.CreateTable(
                name: "Dataset",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<string>(type: "TEXT", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GeneratedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dataset", x => x.Id);
                    table.CheckConstraint("CK_Dataset_AsOf_Value", "\"AsOf\" is date(\"AsOf\") and \"AsOf\" >= '0001'");
                    table.CheckConstraint("CK_Dataset_GeneratedAt_Value", "\"GeneratedAt\" = cast(\"GeneratedAt\" as integer)");
                    table.CheckConstraint("CK_Dataset_OneRow", "\"Id\" = 1");
                    table.CheckConstraint("CK_Dataset_Origin_Value", "\"Origin\" = cast(\"Origin\" as integer) and \"Origin\" between 0 and 2");
                    table.CheckConstraint("CK_Dataset_Version", "length(\"Version\") = 16 and \"Version\" not glob '*[^0-9a-f]*'");
                });

            migrationBuilder.CreateTable(
                name: "Regions",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", nullable: false),
                    NameKk = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    Country = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectNumber = table.Column<string>(type: "TEXT", nullable: true),
                    OnCommonBorder = table.Column<bool>(type: "INTEGER", nullable: false),
                    Disputed = table.Column<bool>(type: "INTEGER", nullable: false),
                    LatitudeMicrodegrees = table.Column<long>(type: "INTEGER", nullable: false),
                    LongitudeMicrodegrees = table.Column<long>(type: "INTEGER", nullable: false),
                    CodeFolded = table.Column<string>(type: "TEXT", nullable: false),
                    CodeSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuSort = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Regions", x => x.Id);
                    table.CheckConstraint("CK_Region_Country", "\"Country\" in (0, 1)");
                    table.CheckConstraint("CK_Region_Country_Value", "\"Country\" = cast(\"Country\" as integer) and \"Country\" between 0 and 2");
                    table.CheckConstraint("CK_Region_Disputed_Value", "\"Disputed\" in (0, 1)");
                    table.CheckConstraint("CK_Region_Kind_Value", "\"Kind\" = cast(\"Kind\" as integer) and \"Kind\" between 0 and 6");
                    table.CheckConstraint("CK_Region_Latitude", "\"LatitudeMicrodegrees\" between -90000000 and 90000000");
                    table.CheckConstraint("CK_Region_LatitudeMicrodegrees_Value", "\"LatitudeMicrodegrees\" = cast(\"LatitudeMicrodegrees\" as integer)");
                    table.CheckConstraint("CK_Region_Longitude", "\"LongitudeMicrodegrees\" between -180000000 and 180000000");
                    table.CheckConstraint("CK_Region_LongitudeMicrodegrees_Value", "\"LongitudeMicrodegrees\" = cast(\"LongitudeMicrodegrees\" as integer)");
                    table.CheckConstraint("CK_Region_OnCommonBorder_Value", "\"OnCommonBorder\" in (0, 1)");
                    table.CheckConstraint("CK_Region_SubjectNumber", "case \"Country\" when 1 then ifnull(\"SubjectNumber\", '') glob '[0-9][0-9]' else \"SubjectNumber\" is null end");
                });

            migrationBuilder.CreateTable(
                name: "Sectors",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Code = table.Column<string>(type: "TEXT", nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", nullable: false),
                    NameKk = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    ParentId = table.Column<long>(type: "INTEGER", nullable: true),
                    NamedInSource = table.Column<bool>(type: "INTEGER", nullable: false),
                    CodeFolded = table.Column<string>(type: "TEXT", nullable: false),
                    CodeSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuSort = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sectors", x => x.Id);
                    table.CheckConstraint("CK_Sector_Code", "\"Code\" glob case when \"ParentId\" is null then '[A-Z]' else '[0-9][0-9]' end");
                    table.CheckConstraint("CK_Sector_NamedInSource_Value", "\"NamedInSource\" in (0, 1)");
                    table.ForeignKey(
                        name: "FK_Sectors_Sectors_ParentId",
                        column: x => x.ParentId,
                        principalTable: "Sectors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ExchangeRates",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Currency = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    PerUsdMicros = table.Column<long>(type: "INTEGER", nullable: false),
                    CitationId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ExchangeRates", x => x.Id);
                    table.CheckConstraint("CK_ExchangeRate_Currency_Value", "\"Currency\" = cast(\"Currency\" as integer) and \"Currency\" between 0 and 2");
                    table.CheckConstraint("CK_ExchangeRate_NotOfDollars", "\"Currency\" <> 2");
                    table.CheckConstraint("CK_ExchangeRate_PerUsd", "\"PerUsdMicros\" > 0");
                    table.CheckConstraint("CK_ExchangeRate_PerUsdMicros_Value", "\"PerUsdMicros\" = cast(\"PerUsdMicros\" as integer)");
                    table.CheckConstraint("CK_ExchangeRate_Year_Value", "\"Year\" = cast(\"Year\" as integer) and \"Year\" between -2147483648 and 2147483647");
                    table.ForeignKey(
                        name: "FK_ExchangeRates_Citations_CitationId",
                        column: x => x.CitationId,
                        principalTable: "Citations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Forums",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    HeldOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CityRu = table.Column<string>(type: "TEXT", nullable: false),
                    CityKk = table.Column<string>(type: "TEXT", nullable: false),
                    CityEn = table.Column<string>(type: "TEXT", nullable: false),
                    Country = table.Column<int>(type: "INTEGER", nullable: false),
                    ThemeRu = table.Column<string>(type: "TEXT", nullable: true),
                    ThemeKk = table.Column<string>(type: "TEXT", nullable: true),
                    ThemeEn = table.Column<string>(type: "TEXT", nullable: true),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    CitationId = table.Column<long>(type: "INTEGER", nullable: false),
                    CityEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    CityEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    CityKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    CityKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    CityRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    CityRuSort = table.Column<string>(type: "TEXT", nullable: false),
                    ThemeEnFolded = table.Column<string>(type: "TEXT", nullable: true),
                    ThemeEnSort = table.Column<string>(type: "TEXT", nullable: true),
                    ThemeKkFolded = table.Column<string>(type: "TEXT", nullable: true),
                    ThemeKkSort = table.Column<string>(type: "TEXT", nullable: true),
                    ThemeRuFolded = table.Column<string>(type: "TEXT", nullable: true),
                    ThemeRuSort = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forums", x => x.Id);
                    table.CheckConstraint("CK_Forum_Country", "\"Country\" in (0, 1)");
                    table.CheckConstraint("CK_Forum_Country_Value", "\"Country\" = cast(\"Country\" as integer) and \"Country\" between 0 and 2");
                    table.CheckConstraint("CK_Forum_HeldInYear", "cast(substr(\"HeldOn\", 1, 4) as integer) = \"Year\"");
                    table.CheckConstraint("CK_Forum_HeldOn_Value", "\"HeldOn\" is date(\"HeldOn\") and \"HeldOn\" >= '0001'");
                    table.CheckConstraint("CK_Forum_Number", "\"Number\" > 0");
                    table.CheckConstraint("CK_Forum_Number_Value", "\"Number\" = cast(\"Number\" as integer) and \"Number\" between -2147483648 and 2147483647");
                    table.CheckConstraint("CK_Forum_Origin_Value", "\"Origin\" = cast(\"Origin\" as integer) and \"Origin\" between 0 and 2");
                    table.CheckConstraint("CK_Forum_Theme", "(\"ThemeRu\" is null) = (\"ThemeKk\" is null) and (\"ThemeRu\" is null) = (\"ThemeEn\" is null)");
                    table.CheckConstraint("CK_Forum_ThemeEn_Shadows", "(\"ThemeEn\" is null) = (\"ThemeEnFolded\" is null) and (\"ThemeEn\" is null) = (\"ThemeEnSort\" is null)");
                    table.CheckConstraint("CK_Forum_ThemeKk_Shadows", "(\"ThemeKk\" is null) = (\"ThemeKkFolded\" is null) and (\"ThemeKk\" is null) = (\"ThemeKkSort\" is null)");
                    table.CheckConstraint("CK_Forum_ThemeRu_Shadows", "(\"ThemeRu\" is null) = (\"ThemeRuFolded\" is null) and (\"ThemeRu\" is null) = (\"ThemeRuSort\" is null)");
                    table.CheckConstraint("CK_Forum_Year_Value", "\"Year\" = cast(\"Year\" as integer) and \"Year\" between -2147483648 and 2147483647");
                    table.ForeignKey(
                        name: "FK_Forums_Citations_CitationId",
                        column: x => x.CitationId,
                        principalTable: "Citations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "OfficialFigures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    MetricRu = table.Column<string>(type: "TEXT", nullable: false),
                    MetricKk = table.Column<string>(type: "TEXT", nullable: false),
                    MetricEn = table.Column<string>(type: "TEXT", nullable: false),
                    Qualifier = table.Column<int>(type: "INTEGER", nullable: false),
                    ValueMicros = table.Column<long>(type: "INTEGER", nullable: false),
                    Unit = table.Column<string>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", nullable: false),
                    Side = table.Column<string>(type: "TEXT", nullable: false),
                    StatedBy = table.Column<string>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", nullable: false),
                    CitationId = table.Column<long>(type: "INTEGER", nullable: false),
                    AboutFolded = table.Column<string>(type: "TEXT", nullable: false),
                    AboutSort = table.Column<string>(type: "TEXT", nullable: false),
                    KeyFolded = table.Column<string>(type: "TEXT", nullable: false),
                    KeySort = table.Column<string>(type: "TEXT", nullable: false),
                    MetricEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    MetricEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    MetricKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    MetricKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    MetricRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    MetricRuSort = table.Column<string>(type: "TEXT", nullable: false),
                    PeriodFolded = table.Column<string>(type: "TEXT", nullable: false),
                    PeriodSort = table.Column<string>(type: "TEXT", nullable: false),
                    SideFolded = table.Column<string>(type: "TEXT", nullable: false),
                    SideSort = table.Column<string>(type: "TEXT", nullable: false),
                    StatedByFolded = table.Column<string>(type: "TEXT", nullable: false),
                    StatedBySort = table.Column<string>(type: "TEXT", nullable: false),
                    UnitFolded = table.Column<string>(type: "TEXT", nullable: false),
                    UnitSort = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_OfficialFigures", x => x.Id);
                    table.CheckConstraint("CK_OfficialFigure_Qualifier_Value", "\"Qualifier\" = cast(\"Qualifier\" as integer) and \"Qualifier\" between 0 and 4");
                    table.CheckConstraint("CK_OfficialFigure_ValueMicros_Value", "\"ValueMicros\" = cast(\"ValueMicros\" as integer)");
                    table.ForeignKey(
                        name: "FK_OfficialFigures_Citations_CitationId",
                        column: x => x.CitationId,
                        principalTable: "Citations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Partners",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RegistrationNumber = table.Column<string>(type: "TEXT", nullable: true),
                    NameRu = table.Column<string>(type: "TEXT", nullable: false),
                    NameKk = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    NameLanguages = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Country = table.Column<int>(type: "INTEGER", nullable: false),
                    CountryCode = table.Column<string>(type: "TEXT", nullable: false),
                    RegionId = table.Column<long>(type: "INTEGER", nullable: true),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CountryCodeFolded = table.Column<string>(type: "TEXT", nullable: false),
                    CountryCodeSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuSort = table.Column<string>(type: "TEXT", nullable: false),
                    RegistrationNumberFolded = table.Column<string>(type: "TEXT", nullable: true),
                    RegistrationNumberSort = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Partners", x => x.Id);
                    table.CheckConstraint("CK_Partner_Country_Value", "\"Country\" = cast(\"Country\" as integer) and \"Country\" between 0 and 2");
                    table.CheckConstraint("CK_Partner_CountryCode", "\"Country\" = case \"CountryCode\" when 'KZ' then 0 when 'RU' then 1 else 2 end");
                    table.CheckConstraint("CK_Partner_CountryCode_Letters", "\"CountryCode\" glob '[A-Z][A-Z]'");
                    table.CheckConstraint("CK_Partner_Kind_Value", "\"Kind\" = cast(\"Kind\" as integer) and \"Kind\" between 0 and 3");
                    table.CheckConstraint("CK_Partner_NameLanguages_Value", "\"NameLanguages\" = cast(\"NameLanguages\" as integer) and \"NameLanguages\" between 0 and 7");
                    table.CheckConstraint("CK_Partner_NumberUnlessPerson", "(\"RegistrationNumber\" is null) = (\"Kind\" = 3)");
                    table.CheckConstraint("CK_Partner_Origin_Value", "\"Origin\" = cast(\"Origin\" as integer) and \"Origin\" between 0 and 2");
                    table.CheckConstraint("CK_Partner_Region", "(\"RegionId\" is null) = (\"Country\" = 2)");
                    table.CheckConstraint("CK_Partner_RegistrationNumber", "case \"Country\" when 0 then length(\"RegistrationNumber\") = 12 and \"RegistrationNumber\" not glob '*[^0-9]*' when 1 then length(\"RegistrationNumber\") = 13 and \"RegistrationNumber\" not glob '*[^0-9]*' else \"RegistrationNumber\" glob \"CountryCode\" || '-?*' end");
                    table.CheckConstraint("CK_Partner_RegistrationNumber_Shadows", "(\"RegistrationNumber\" is null) = (\"RegistrationNumberFolded\" is null) and (\"RegistrationNumber\" is null) = (\"RegistrationNumberSort\" is null)");
                    table.CheckConstraint("CK_Partner_UpdatedAt_Value", "\"UpdatedAt\" = cast(\"UpdatedAt\" as integer)");
                    table.ForeignKey(
                        name: "FK_Partners_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "JointVentures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    RegistrationNumber = table.Column<string>(type: "TEXT", nullable: false),
                    NameRu = table.Column<string>(type: "TEXT", nullable: false),
                    NameKk = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    NameLanguages = table.Column<int>(type: "INTEGER", nullable: false),
                    LegalForm = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<int>(type: "INTEGER", nullable: false),
                    HostCountry = table.Column<int>(type: "INTEGER", nullable: false),
                    RegionId = table.Column<long>(type: "INTEGER", nullable: false),
                    SectorId = table.Column<long>(type: "INTEGER", nullable: false),
                    FoundedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Employees = table.Column<int>(type: "INTEGER", nullable: true),
                    CharterCapitalMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    CharterCapitalCurrency = table.Column<int>(type: "INTEGER", nullable: true),
                    CharterCapitalUsdCents = table.Column<long>(type: "INTEGER", nullable: true),
                    RussianShareBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    KazakhShareBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NameEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuSort = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_JointVentures", x => x.Id);
                    table.CheckConstraint("CK_JointVenture_CharterCapital_Currency", "(\"CharterCapitalMinor\" is null) = (\"CharterCapitalCurrency\" is null)");
                    table.CheckConstraint("CK_JointVenture_CharterCapital_Range", "\"CharterCapitalMinor\" >= 0");
                    table.CheckConstraint("CK_JointVenture_CharterCapital_Usd", "\"CharterCapitalMinor\" is not null or \"CharterCapitalUsdCents\" is null");
                    table.CheckConstraint("CK_JointVenture_CharterCapital_UsdOfDollars", "\"CharterCapitalCurrency\" <> 2 or \"CharterCapitalUsdCents\" is \"CharterCapitalMinor\"");
                    table.CheckConstraint("CK_JointVenture_CharterCapital_UsdSign", "case when \"CharterCapitalMinor\" < 0 then \"CharterCapitalUsdCents\" <= 0 else \"CharterCapitalUsdCents\" >= 0 end");
                    table.CheckConstraint("CK_JointVenture_CharterCapitalCurrency_Value", "\"CharterCapitalCurrency\" = cast(\"CharterCapitalCurrency\" as integer) and \"CharterCapitalCurrency\" between 0 and 2");
                    table.CheckConstraint("CK_JointVenture_CharterCapitalMinor_Value", "\"CharterCapitalMinor\" = cast(\"CharterCapitalMinor\" as integer)");
                    table.CheckConstraint("CK_JointVenture_CharterCapitalUsdCents_Value", "\"CharterCapitalUsdCents\" = cast(\"CharterCapitalUsdCents\" as integer)");
                    table.CheckConstraint("CK_JointVenture_ClosedAfterFounded", "\"ClosedOn\" >= \"FoundedOn\"");
                    table.CheckConstraint("CK_JointVenture_ClosedOn_Value", "\"ClosedOn\" is date(\"ClosedOn\") and \"ClosedOn\" >= '0001'");
                    table.CheckConstraint("CK_JointVenture_ClosedWhenLiquidated", "(\"ClosedOn\" is not null) = (\"Status\" = 3)");
                    table.CheckConstraint("CK_JointVenture_Employees", "\"Employees\" >= 0");
                    table.CheckConstraint("CK_JointVenture_Employees_Value", "\"Employees\" = cast(\"Employees\" as integer) and \"Employees\" between -2147483648 and 2147483647");
                    table.CheckConstraint("CK_JointVenture_FoundedOn_Value", "\"FoundedOn\" is date(\"FoundedOn\") and \"FoundedOn\" >= '0001'");
                    table.CheckConstraint("CK_JointVenture_HostCountry", "\"HostCountry\" in (0, 1)");
                    table.CheckConstraint("CK_JointVenture_HostCountry_Value", "\"HostCountry\" = cast(\"HostCountry\" as integer) and \"HostCountry\" between 0 and 2");
                    table.CheckConstraint("CK_JointVenture_KazakhShareBasisPoints", "\"KazakhShareBasisPoints\" between 0 and 10000");
                    table.CheckConstraint("CK_JointVenture_KazakhShareBasisPoints_Value", "\"KazakhShareBasisPoints\" = cast(\"KazakhShareBasisPoints\" as integer) and \"KazakhShareBasisPoints\" between -2147483648 and 2147483647");
                    table.CheckConstraint("CK_JointVenture_LegalForm_Value", "\"LegalForm\" = cast(\"LegalForm\" as integer) and \"LegalForm\" between 0 and 4");
                    table.CheckConstraint("CK_JointVenture_NameLanguages_Value", "\"NameLanguages\" = cast(\"NameLanguages\" as integer) and \"NameLanguages\" between 0 and 7");
                    table.CheckConstraint("CK_JointVenture_Origin_Value", "\"Origin\" = cast(\"Origin\" as integer) and \"Origin\" between 0 and 2");
                    table.CheckConstraint("CK_JointVenture_RegistrationNumber_Digits", "\"RegistrationNumber\" not glob '*[^0-9]*'");
                    table.CheckConstraint("CK_JointVenture_RegistrationNumber_Length", "length(\"RegistrationNumber\") = case \"HostCountry\" when 0 then 12 else 13 end");
                    table.CheckConstraint("CK_JointVenture_RussianShareBasisPoints", "\"RussianShareBasisPoints\" between 0 and 10000");
                    table.CheckConstraint("CK_JointVenture_RussianShareBasisPoints_Value", "\"RussianShareBasisPoints\" = cast(\"RussianShareBasisPoints\" as integer) and \"RussianShareBasisPoints\" between -2147483648 and 2147483647");
                    table.CheckConstraint("CK_JointVenture_Shares", "\"RussianShareBasisPoints\" + \"KazakhShareBasisPoints\" <= 10000");
                    table.CheckConstraint("CK_JointVenture_Status_Value", "\"Status\" = cast(\"Status\" as integer) and \"Status\" between 0 and 3");
                    table.CheckConstraint("CK_JointVenture_UpdatedAt_Value", "\"UpdatedAt\" = cast(\"UpdatedAt\" as integer)");
                    table.ForeignKey(
                        name: "FK_JointVentures_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_JointVentures_Sectors_SectorId",
                        column: x => x.SectorId,
                        principalTable: "Sectors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Projects",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    NameRu = table.Column<string>(type: "TEXT", nullable: false),
                    NameKk = table.Column<string>(type: "TEXT", nullable: false),
                    NameEn = table.Column<string>(type: "TEXT", nullable: false),
                    SectorId = table.Column<long>(type: "INTEGER", nullable: false),
                    StartedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DescriptionRu = table.Column<string>(type: "TEXT", nullable: false),
                    DescriptionKk = table.Column<string>(type: "TEXT", nullable: false),
                    DescriptionEn = table.Column<string>(type: "TEXT", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    CitationId = table.Column<long>(type: "INTEGER", nullable: false),
                    DescriptionEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    DescriptionEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    DescriptionKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    DescriptionKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    DescriptionRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    DescriptionRuSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    NameRuSort = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Projects", x => x.Id);
                    table.CheckConstraint("CK_Project_Origin_Value", "\"Origin\" = cast(\"Origin\" as integer) and \"Origin\" between 0 and 2");
                    table.CheckConstraint("CK_Project_StartedOn_Value", "\"StartedOn\" is date(\"StartedOn\") and \"StartedOn\" >= '0001'");
                    table.ForeignKey(
                        name: "FK_Projects_Citations_CitationId",
                        column: x => x.CitationId,
                        principalTable: "Citations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Projects_Sectors_SectorId",
                        column: x => x.SectorId,
                        principalTable: "Sectors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Agreements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    TitleRu = table.Column<string>(type: "TEXT", nullable: false),
                    TitleKk = table.Column<string>(type: "TEXT", nullable: false),
                    TitleEn = table.Column<string>(type: "TEXT", nullable: false),
                    TitleLanguages = table.Column<int>(type: "INTEGER", nullable: false),
                    RussianRegionId = table.Column<long>(type: "INTEGER", nullable: false),
                    KazakhRegionId = table.Column<long>(type: "INTEGER", nullable: false),
                    SectorId = table.Column<long>(type: "INTEGER", nullable: true),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ForumId = table.Column<long>(type: "INTEGER", nullable: true),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    TitleEnFolded = table.Column<string>(type: "TEXT", nullable: false),
                    TitleEnSort = table.Column<string>(type: "TEXT", nullable: false),
                    TitleKkFolded = table.Column<string>(type: "TEXT", nullable: false),
                    TitleKkSort = table.Column<string>(type: "TEXT", nullable: false),
                    TitleRuFolded = table.Column<string>(type: "TEXT", nullable: false),
                    TitleRuSort = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Agreements", x => x.Id);
                    table.CheckConstraint("CK_Agreement_Origin_Value", "\"Origin\" = cast(\"Origin\" as integer) and \"Origin\" between 0 and 2");
                    table.CheckConstraint("CK_Agreement_SignedOn_Value", "\"SignedOn\" is date(\"SignedOn\") and \"SignedOn\" >= '0001'");
                    table.CheckConstraint("CK_Agreement_TitleLanguages_Value", "\"TitleLanguages\" = cast(\"TitleLanguages\" as integer) and \"TitleLanguages\" between 0 and 7");
                    table.CheckConstraint("CK_Agreement_TwoRegions", "\"RussianRegionId\" <> \"KazakhRegionId\"");
                    table.ForeignKey(
                        name: "FK_Agreements_Forums_ForumId",
                        column: x => x.ForumId,
                        principalTable: "Forums",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_Regions_KazakhRegionId",
                        column: x => x.KazakhRegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_Regions_RussianRegionId",
                        column: x => x.RussianRegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Agreements_Sectors_SectorId",
                        column: x => x.SectorId,
                        principalTable: "Sectors",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Investments",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VentureId = table.Column<long>(type: "INTEGER", nullable: false),
                    InvestorId = table.Column<long>(type: "INTEGER", nullable: false),
                    Direction = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    AmountMinor = table.Column<long>(type: "INTEGER", nullable: false),
                    AmountCurrency = table.Column<int>(type: "INTEGER", nullable: false),
                    AmountUsdCents = table.Column<long>(type: "INTEGER", nullable: true),
                    MadeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false),
                    UpdatedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Investments", x => x.Id);
                    table.CheckConstraint("CK_Investment_Amount_Range", "(\"AmountMinor\" < 0) = (\"Kind\" = 3)");
                    table.CheckConstraint("CK_Investment_Amount_UsdOfDollars", "\"AmountCurrency\" <> 2 or \"AmountUsdCents\" is \"AmountMinor\"");
                    table.CheckConstraint("CK_Investment_Amount_UsdSign", "case when \"AmountMinor\" < 0 then \"AmountUsdCents\" <= 0 else \"AmountUsdCents\" >= 0 end");
                    table.CheckConstraint("CK_Investment_AmountCurrency_Value", "\"AmountCurrency\" = cast(\"AmountCurrency\" as integer) and \"AmountCurrency\" between 0 and 2");
                    table.CheckConstraint("CK_Investment_AmountMinor_Value", "\"AmountMinor\" = cast(\"AmountMinor\" as integer)");
                    table.CheckConstraint("CK_Investment_AmountUsdCents_Value", "\"AmountUsdCents\" = cast(\"AmountUsdCents\" as integer)");
                    table.CheckConstraint("CK_Investment_Direction_Value", "\"Direction\" = cast(\"Direction\" as integer) and \"Direction\" between 0 and 1");
                    table.CheckConstraint("CK_Investment_Kind_Value", "\"Kind\" = cast(\"Kind\" as integer) and \"Kind\" between 0 and 3");
                    table.CheckConstraint("CK_Investment_MadeOn_Value", "\"MadeOn\" is date(\"MadeOn\") and \"MadeOn\" >= '0001'");
                    table.CheckConstraint("CK_Investment_Origin_Value", "\"Origin\" = cast(\"Origin\" as integer) and \"Origin\" between 0 and 2");
                    table.CheckConstraint("CK_Investment_UpdatedAt_Value", "\"UpdatedAt\" = cast(\"UpdatedAt\" as integer)");
                    table.ForeignKey(
                        name: "FK_Investments_JointVentures_VentureId",
                        column: x => x.VentureId,
                        principalTable: "JointVentures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Investments_Partners_InvestorId",
                        column: x => x.InvestorId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Stakes",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    VentureId = table.Column<long>(type: "INTEGER", nullable: false),
                    PartnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    ShareBasisPoints = table.Column<int>(type: "INTEGER", nullable: false),
                    ContributionMinor = table.Column<long>(type: "INTEGER", nullable: true),
                    ContributionCurrency = table.Column<int>(type: "INTEGER", nullable: true),
                    ContributionUsdCents = table.Column<long>(type: "INTEGER", nullable: true),
                    Since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Origin = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stakes", x => x.Id);
                    table.CheckConstraint("CK_Stake_Contribution_Currency", "(\"ContributionMinor\" is null) = (\"ContributionCurrency\" is null)");
                    table.CheckConstraint("CK_Stake_Contribution_Range", "\"ContributionMinor\" >= 0");
                    table.CheckConstraint("CK_Stake_Contribution_Usd", "\"ContributionMinor\" is not null or \"ContributionUsdCents\" is null");
                    table.CheckConstraint("CK_Stake_Contribution_UsdOfDollars", "\"ContributionCurrency\" <> 2 or \"ContributionUsdCents\" is \"ContributionMinor\"");
                    table.CheckConstraint("CK_Stake_Contribution_UsdSign", "case when \"ContributionMinor\" < 0 then \"ContributionUsdCents\" <= 0 else \"ContributionUsdCents\" >= 0 end");
                    table.CheckConstraint("CK_Stake_ContributionCurrency_Value", "\"ContributionCurrency\" = cast(\"ContributionCurrency\" as integer) and \"ContributionCurrency\" between 0 and 2");
                    table.CheckConstraint("CK_Stake_ContributionMinor_Value", "\"ContributionMinor\" = cast(\"ContributionMinor\" as integer)");
                    table.CheckConstraint("CK_Stake_ContributionUsdCents_Value", "\"ContributionUsdCents\" = cast(\"ContributionUsdCents\" as integer)");
                    table.CheckConstraint("CK_Stake_NotEmpty", "\"ShareBasisPoints\" > 0");
                    table.CheckConstraint("CK_Stake_Origin_Value", "\"Origin\" = cast(\"Origin\" as integer) and \"Origin\" between 0 and 2");
                    table.CheckConstraint("CK_Stake_ShareBasisPoints", "\"ShareBasisPoints\" between 0 and 10000");
                    table.CheckConstraint("CK_Stake_ShareBasisPoints_Value", "\"ShareBasisPoints\" = cast(\"ShareBasisPoints\" as integer) and \"ShareBasisPoints\" between -2147483648 and 2147483647");
                    table.CheckConstraint("CK_Stake_Since_Value", "\"Since\" is date(\"Since\") and \"Since\" >= '0001'");
                    table.ForeignKey(
                        name: "FK_Stakes_JointVentures_VentureId",
                        column: x => x.VentureId,
                        principalTable: "JointVentures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Stakes_Partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "Partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ProjectRegions",
                columns: table => new
                {
                    ProjectId = table.Column<long>(type: "INTEGER", nullable: false),
                    RegionId = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ProjectRegions", x => new { x.ProjectId, x.RegionId });
                    table.ForeignKey(
                        name: "FK_ProjectRegions_Projects_ProjectId",
                        column: x => x.ProjectId,
                        principalTable: "Projects",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ProjectRegions_Regions_RegionId",
                        column: x => x.RegionId,
                        principalTable: "Regions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_ForumId",
                table: "Agreements",
                column: "ForumId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_KazakhRegionId",
                table: "Agreements",
                column: "KazakhRegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_RussianRegionId",
                table: "Agreements",
                column: "RussianRegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_SectorId",
                table: "Agreements",
                column: "SectorId");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_SignedOn",
                table: "Agreements",
                column: "SignedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_TitleEnSort",
                table: "Agreements",
                column: "TitleEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_TitleKkSort",
                table: "Agreements",
                column: "TitleKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_Agreements_TitleRuSort",
                table: "Agreements",
                column: "TitleRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_Citations_Key",
                table: "Citations",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRates_CitationId",
                table: "ExchangeRates",
                column: "CitationId");

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRates_Currency",
                table: "ExchangeRates",
                column: "Currency");

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRates_Currency_Year",
                table: "ExchangeRates",
                columns: new[] { "Currency", "Year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRates_PerUsdMicros",
                table: "ExchangeRates",
                column: "PerUsdMicros");

            migrationBuilder.CreateIndex(
                name: "IX_ExchangeRates_Year",
                table: "ExchangeRates",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_CitationId",
                table: "Forums",
                column: "CitationId");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_CityEnSort",
                table: "Forums",
                column: "CityEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_CityKkSort",
                table: "Forums",
                column: "CityKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_CityRuSort",
                table: "Forums",
                column: "CityRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_Country",
                table: "Forums",
                column: "Country");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_HeldOn",
                table: "Forums",
                column: "HeldOn");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_Number",
                table: "Forums",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Forums_ThemeEnSort",
                table: "Forums",
                column: "ThemeEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_ThemeKkSort",
                table: "Forums",
                column: "ThemeKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_ThemeRuSort",
                table: "Forums",
                column: "ThemeRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_Forums_Year",
                table: "Forums",
                column: "Year");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_AmountCurrency",
                table: "Investments",
                column: "AmountCurrency");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_AmountMinor",
                table: "Investments",
                column: "AmountMinor");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_AmountUsdCents",
                table: "Investments",
                column: "AmountUsdCents");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_Direction",
                table: "Investments",
                column: "Direction");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_Direction_AmountUsdCents",
                table: "Investments",
                columns: new[] { "Direction", "AmountUsdCents" });

            migrationBuilder.CreateIndex(
                name: "IX_Investments_Direction_MadeOn",
                table: "Investments",
                columns: new[] { "Direction", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Investments_InvestorId",
                table: "Investments",
                column: "InvestorId");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_InvestorId_AmountUsdCents",
                table: "Investments",
                columns: new[] { "InvestorId", "AmountUsdCents" });

            migrationBuilder.CreateIndex(
                name: "IX_Investments_InvestorId_MadeOn",
                table: "Investments",
                columns: new[] { "InvestorId", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Investments_Kind",
                table: "Investments",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_Kind_AmountUsdCents",
                table: "Investments",
                columns: new[] { "Kind", "AmountUsdCents" });

            migrationBuilder.CreateIndex(
                name: "IX_Investments_Kind_MadeOn",
                table: "Investments",
                columns: new[] { "Kind", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_Investments_MadeOn",
                table: "Investments",
                column: "MadeOn");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_UpdatedAt",
                table: "Investments",
                column: "UpdatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_VentureId",
                table: "Investments",
                column: "VentureId");

            migrationBuilder.CreateIndex(
                name: "IX_Investments_VentureId_AmountUsdCents",
                table: "Investments",
                columns: new[] { "VentureId", "AmountUsdCents" });

            migrationBuilder.CreateIndex(
                name: "IX_Investments_VentureId_MadeOn",
                table: "Investments",
                columns: new[] { "VentureId", "MadeOn" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_CharterCapitalCurrency",
                table: "JointVentures",
                column: "CharterCapitalCurrency");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_CharterCapitalMinor",
                table: "JointVentures",
                column: "CharterCapitalMinor");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_CharterCapitalUsdCents",
                table: "JointVentures",
                column: "CharterCapitalUsdCents");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_ClosedOn",
                table: "JointVentures",
                column: "ClosedOn");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_Employees",
                table: "JointVentures",
                column: "Employees");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_FoundedOn",
                table: "JointVentures",
                column: "FoundedOn");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_HostCountry",
                table: "JointVentures",
                column: "HostCountry");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_HostCountry_CharterCapitalUsdCents",
                table: "JointVentures",
                columns: new[] { "HostCountry", "CharterCapitalUsdCents" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_HostCountry_FoundedOn",
                table: "JointVentures",
                columns: new[] { "HostCountry", "FoundedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_HostCountry_NameRuSort",
                table: "JointVentures",
                columns: new[] { "HostCountry", "NameRuSort" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_HostCountry_RegistrationNumber",
                table: "JointVentures",
                columns: new[] { "HostCountry", "RegistrationNumber" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_KazakhShareBasisPoints",
                table: "JointVentures",
                column: "KazakhShareBasisPoints");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_LegalForm",
                table: "JointVentures",
                column: "LegalForm");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_NameEnSort",
                table: "JointVentures",
                column: "NameEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_NameKkSort",
                table: "JointVentures",
                column: "NameKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_NameRuSort",
                table: "JointVentures",
                column: "NameRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_RegionId",
                table: "JointVentures",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_RegionId_CharterCapitalUsdCents",
                table: "JointVentures",
                columns: new[] { "RegionId", "CharterCapitalUsdCents" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_RegionId_FoundedOn",
                table: "JointVentures",
                columns: new[] { "RegionId", "FoundedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_RegionId_NameRuSort",
                table: "JointVentures",
                columns: new[] { "RegionId", "NameRuSort" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_RegistrationNumber",
                table: "JointVentures",
                column: "RegistrationNumber");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_RussianShareBasisPoints",
                table: "JointVentures",
                column: "RussianShareBasisPoints");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_SectorId",
                table: "JointVentures",
                column: "SectorId");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_SectorId_CharterCapitalUsdCents",
                table: "JointVentures",
                columns: new[] { "SectorId", "CharterCapitalUsdCents" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_SectorId_FoundedOn",
                table: "JointVentures",
                columns: new[] { "SectorId", "FoundedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_SectorId_NameRuSort",
                table: "JointVentures",
                columns: new[] { "SectorId", "NameRuSort" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_Status",
                table: "JointVentures",
                column: "Status");

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_Status_CharterCapitalUsdCents",
                table: "JointVentures",
                columns: new[] { "Status", "CharterCapitalUsdCents" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_Status_FoundedOn",
                table: "JointVentures",
                columns: new[] { "Status", "FoundedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_Status_NameRuSort",
                table: "JointVentures",
                columns: new[] { "Status", "NameRuSort" });

            migrationBuilder.CreateIndex(
                name: "IX_JointVentures_UpdatedAt",
                table: "JointVentures",
                column: "UpdatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_AboutSort",
                table: "OfficialFigures",
                column: "AboutSort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_CitationId",
                table: "OfficialFigures",
                column: "CitationId");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_KeyFolded",
                table: "OfficialFigures",
                column: "KeyFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_KeySort",
                table: "OfficialFigures",
                column: "KeySort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_MetricEnSort",
                table: "OfficialFigures",
                column: "MetricEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_MetricKkSort",
                table: "OfficialFigures",
                column: "MetricKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_MetricRuSort",
                table: "OfficialFigures",
                column: "MetricRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_PeriodSort",
                table: "OfficialFigures",
                column: "PeriodSort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_Qualifier",
                table: "OfficialFigures",
                column: "Qualifier");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_SideSort",
                table: "OfficialFigures",
                column: "SideSort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_StatedBySort",
                table: "OfficialFigures",
                column: "StatedBySort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_UnitSort",
                table: "OfficialFigures",
                column: "UnitSort");

            migrationBuilder.CreateIndex(
                name: "IX_OfficialFigures_ValueMicros",
                table: "OfficialFigures",
                column: "ValueMicros");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_Country",
                table: "Partners",
                column: "Country");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_Country_RegistrationNumberFolded",
                table: "Partners",
                columns: new[] { "Country", "RegistrationNumberFolded" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Partners_CountryCodeSort",
                table: "Partners",
                column: "CountryCodeSort");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_Kind",
                table: "Partners",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_NameEnSort",
                table: "Partners",
                column: "NameEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_NameKkSort",
                table: "Partners",
                column: "NameKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_NameRuSort",
                table: "Partners",
                column: "NameRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_RegionId",
                table: "Partners",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_RegistrationNumberSort",
                table: "Partners",
                column: "RegistrationNumberSort");

            migrationBuilder.CreateIndex(
                name: "IX_Partners_UpdatedAt",
                table: "Partners",
                column: "UpdatedAt");

            migrationBuilder.CreateIndex(
                name: "IX_ProjectRegions_RegionId",
                table: "ProjectRegions",
                column: "RegionId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_CitationId",
                table: "Projects",
                column: "CitationId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_DescriptionEnSort",
                table: "Projects",
                column: "DescriptionEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_DescriptionKkSort",
                table: "Projects",
                column: "DescriptionKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_DescriptionRuSort",
                table: "Projects",
                column: "DescriptionRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_NameEnFolded",
                table: "Projects",
                column: "NameEnFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_NameEnSort",
                table: "Projects",
                column: "NameEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_NameKkFolded",
                table: "Projects",
                column: "NameKkFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_NameKkSort",
                table: "Projects",
                column: "NameKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_NameRuFolded",
                table: "Projects",
                column: "NameRuFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Projects_NameRuSort",
                table: "Projects",
                column: "NameRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_SectorId",
                table: "Projects",
                column: "SectorId");

            migrationBuilder.CreateIndex(
                name: "IX_Projects_StartedOn",
                table: "Projects",
                column: "StartedOn");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_CodeFolded",
                table: "Regions",
                column: "CodeFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_CodeSort",
                table: "Regions",
                column: "CodeSort");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_Country",
                table: "Regions",
                column: "Country");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_Disputed",
                table: "Regions",
                column: "Disputed");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_Kind",
                table: "Regions",
                column: "Kind");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_NameEnFolded",
                table: "Regions",
                column: "NameEnFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_NameEnSort",
                table: "Regions",
                column: "NameEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_NameKkFolded",
                table: "Regions",
                column: "NameKkFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_NameKkSort",
                table: "Regions",
                column: "NameKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_NameRuFolded",
                table: "Regions",
                column: "NameRuFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Regions_NameRuSort",
                table: "Regions",
                column: "NameRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_Regions_OnCommonBorder",
                table: "Regions",
                column: "OnCommonBorder");

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_CodeFolded",
                table: "Sectors",
                column: "CodeFolded",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_CodeSort",
                table: "Sectors",
                column: "CodeSort");

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_NamedInSource",
                table: "Sectors",
                column: "NamedInSource");

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_NameEnSort",
                table: "Sectors",
                column: "NameEnSort");

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_NameKkSort",
                table: "Sectors",
                column: "NameKkSort");

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_NameRuSort",
                table: "Sectors",
                column: "NameRuSort");

            migrationBuilder.CreateIndex(
                name: "IX_Sectors_ParentId",
                table: "Sectors",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_ContributionCurrency",
                table: "Stakes",
                column: "ContributionCurrency");

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_ContributionMinor",
                table: "Stakes",
                column: "ContributionMinor");

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_ContributionUsdCents",
                table: "Stakes",
                column: "ContributionUsdCents");

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_PartnerId",
                table: "Stakes",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_PartnerId_ShareBasisPoints",
                table: "Stakes",
                columns: new[] { "PartnerId", "ShareBasisPoints" });

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_PartnerId_Since",
                table: "Stakes",
                columns: new[] { "PartnerId", "Since" });

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_ShareBasisPoints",
                table: "Stakes",
                column: "ShareBasisPoints");

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_Since",
                table: "Stakes",
                column: "Since");

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_VentureId",
                table: "Stakes",
                column: "VentureId");

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_VentureId_PartnerId",
                table: "Stakes",
                columns: new[] { "VentureId", "PartnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_VentureId_ShareBasisPoints",
                table: "Stakes",
                columns: new[] { "VentureId", "ShareBasisPoints" });

            migrationBuilder.CreateIndex(
                name: "IX_Stakes_VentureId_Since",
                table: "Stakes",
                columns: new[] { "VentureId", "Since" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Agreements");

            migrationBuilder.DropTable(
                name: "Dataset");

            migrationBuilder.DropTable(
                name: "ExchangeRates");

            migrationBuilder.DropTable(
                name: "Investments");

            migrationBuilder.DropTable(
                name: "OfficialFigures");

            migrationBuilder.DropTable(
                name: "ProjectRegions");

            migrationBuilder.DropTable(
                name: "Stakes");

            migrationBuilder.DropTable(
                name: "Forums");

            migrationBuilder.DropTable(
                name: "Projects");

            migrationBuilder.DropTable(
                name: "JointVentures");

            migrationBuilder.DropTable(
                name: "Partners");

            migrationBuilder.DropTable(
                name: "Citations");

            migrationBuilder.DropTable(
                name: "Sectors");

            migrationBuilder.DropTable(
                name: "Regions");
        }
    }
}
