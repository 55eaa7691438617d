using System.Globalization;
using System.Text.Json;
using JointVentures.Api.Execution.Exports;

namespace JointVentures.Tests.Execution.Exports;

public sealed class ExportTests(ExportHost host) : IClassFixture<ExportHost>
{
    /// <summary>A connection, its arguments and what is selected on a row.</summary>
    public static TheoryData<string, string, string> Connections => new()
    {
        { "jointVentures", "", "{ id registrationNumber name { ru kk en languages } legalForm status hostCountry foundedOn closedOn employees russianSharePercent origin updatedAt }" },
        { "jointVentures", "order: [{ charterCapital: { usd: DESC } }]", "{ charterCapital { amount currency usd in(currency: RUB) rateYear } region { code name { kk } location { latitude longitude } onCommonBorder } sector { code parent { name { ru } } } }" },
        { "jointVentures", "where: { status: { eq: ACTIVE } } order: [{ name: { ru: ASC } }]", "{ registrationNumber stakes { sharePercent partner { name { ru } country region { code } } contribution { amount } } investments(first: 3) { totalCount nodes { amount { amount } madeOn investor { name { en } } } } }" },
        { "partners", "where: { kind: { neq: INDIVIDUAL } }", "{ name { ru } countryCode ventures(first: 5) { edges { node { registrationNumber stakes { sharePercent } } } } }" },
        { "investments", "where: { amount: { amount: { lt: 0 } } }", "{ id amount { amount usd } venture { name { ru } closedOn } direction }" },
        { "projects", "", "{ __typename name { en } regions { code } startedOn citation { title url } }" },
        { "jointVentures", "where: { employees: { eq: null } }", "{ employees }" },
        { "jointVentures", "search: \"ТОО Алтын\"", "{ name { ru } registrationNumber }" },
        { "partners", "search: \"invest\" where: { country: { eq: KZ } } order: [{ name: { en: DESC } }]", "{ name { en } country }" },
        { "forums", "where: { number: { eq: 0 } }", "{ number year }" },
    };

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task A_line_of_NDJSON_is_a_node_of_the_answer_and_the_last_one_counts_them(string connection, string arguments, string node)
    {
        var rows = await host.PagesAsync(connection, arguments, node);

        using var response = await host.ExportAsync(ExportFormat.Ndjson, Operation(connection, arguments, node));

        var lines = (await response.Content.ReadAsStringAsync()).Split('\n');
        Assert.Equal([.. rows.Select(row => row.GetRawText()), $$"""{"end":true,"rows":{{rows.Count}}}""", ""], lines);
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Each_cell_of_a_CSV_file_is_the_value_of_the_answer(string connection, string arguments, string node)
    {
        var rows = await host.PagesAsync(connection, arguments, node);

        using var response = await host.ExportAsync(ExportFormat.Csv, Operation(connection, arguments, node));

        var lines = Files.Csv(await response.Content.ReadAsByteArrayAsync());
        Assert.Single(lines.Select(line => line.Length).Distinct());
        Assert.Equal(lines[0].Length, lines[0].Distinct().Count());
        Assert.Equal(rows.Count, lines.Count - 1);
        Assert.All(rows.Zip(lines.Skip(1)), pair =>
            Assert.Equal(FlatRow.Cells(pair.First, FlatRow.Paths(rows)).Select(Marked), pair.Second));
    }

    [Theory]
    [MemberData(nameof(Connections))]
    public async Task Each_cell_of_a_sheet_is_the_value_of_the_answer_with_numbers_and_dates_as_such(string connection, string arguments, string node)
    {
        var rows = await host.PagesAsync(connection, arguments, node);

        using var response = await host.ExportAsync(ExportFormat.Sheet, Operation(connection, arguments, node));

        var lines = Files.Sheet(await response.Content.ReadAsByteArrayAsync());
        Assert.Equal(rows.Count, lines.Count - 1);
        Assert.All(rows.Zip(lines.Skip(1)), pair => Assert.All(
            FlatRow.Cells(pair.First, FlatRow.Paths(rows)).Zip(pair.Second), cell => AssertSame(cell.First, cell.Second)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("(where: { status: { in: [ACTIVE, SUSPENDED] } })")]
    [InlineData("(where: { name: { ru: { contains: \"ан\" } } })")]
    [InlineData("(where: { stakes: { some: { sharePercent: { gt: 50 } } } }, order: [{ region: { name: { ru: DESC } } }])")]
    [InlineData("(where: { employees: { gt: 10 } }, order: [{ legalForm: ASC }, { employees: DESC }, { foundedOn: ASC }])")]
    [InlineData("(where: { or: [{ hostCountry: { eq: KZ } }, { closedOn: { neq: null } }] })")]
    public async Task The_trailer_says_as_many_rows_as_the_connection_counts(string arguments)
    {
        var count = (int)(await host.AskAsync($"{{ jointVentures{arguments} {{ totalCount }} }}"))["jointVentures"]!["totalCount"]!;
        foreach (var format in ExportFormat.All)
        {
            using var response = await host.ExportAsync(format, $"{{ jointVentures{arguments} {{ nodes {{ id }} }} }}");

            Assert.Equal("Export-Rows", Assert.Single(response.Headers.Trailer));
            Assert.Equal($"{count}", Assert.Single(response.TrailingHeaders.GetValues("Export-Rows")));
        }
    }

    [Fact]
    public async Task What_the_client_says_of_the_page_bounds_the_file()
    {
        var all = (await host.PagesAsync("jointVentures", "", "{ id }")).Select(row => row.GetProperty("id").GetString()).ToArray();
        var page = await host.AskAsync("{ jointVentures(first: 10) { pageInfo { endCursor } } }");
        var cursor = (string?)page["jointVentures"]!["pageInfo"]!["endCursor"];

        Assert.Equal(all[..150], await IdsAsync("first: 150"));
        Assert.Equal(all[10..], await IdsAsync($"after: \"{cursor}\""));
        Assert.Equal(all[10..12], await IdsAsync($"after: \"{cursor}\", first: 2"));
        Assert.Equal(all[..9], await IdsAsync($"before: \"{cursor}\""));
        Assert.Equal(all[^3..], await IdsAsync("last: 3"));
        Assert.Empty(await IdsAsync("first: 0"));
    }

    [Fact]
    public async Task Variables_fragments_and_conditions_mean_what_they_mean_in_an_answer()
    {
        using var response = await host.ExportAsync(
            ExportFormat.Csv,
            "query Few($n: Int, $no: Boolean!) { __typename list: regions(first: $n) { totalCount edges { cursor node { ...R ... on Region { kind @include(if: $no) } } } } } fragment R on Node { ... on Region { code } }",
            new { n = 2, no = false });

        Assert.Equal(["Code"], Files.Csv(await response.Content.ReadAsByteArrayAsync())[0]);
        Assert.Equal("2", Assert.Single(response.TrailingHeaders.GetValues("Export-Rows")));
    }

    [Fact]
    public async Task A_file_is_called_after_its_operation_or_its_field_and_the_date_of_the_data()
    {
        var asOf = (string?)(await host.AskAsync("{ dataset { asOf } }"))["dataset"]!["asOf"];

        using var named = await host.ExportAsync(ExportFormat.Csv, "query OilInPavlodar { regions { nodes { code } } }");
        using var unnamed = await host.ExportAsync(ExportFormat.Sheet, "{ regions { nodes { code } } }");

        Assert.Equal(("attachment", $"OilInPavlodar-{asOf}.csv"), Disposition(named));
        Assert.Equal(("attachment", $"regions-{asOf}.xlsx"), Disposition(unnamed));
    }

    [Fact]
    public async Task A_file_says_which_version_of_the_data_it_holds_so_that_its_figures_can_be_cited()
    {
        var version = (string?)(await host.AskAsync("{ dataset { version } }"))["dataset"]!["version"];

        using var response = await host.ExportAsync(ExportFormat.Csv, "{ regions { nodes { code } } }");

        Assert.Equal(version, Assert.Single(response.Headers.GetValues("Dataset-Version")));
    }

    private static (string, string?) Disposition(HttpResponseMessage response) =>
        (response.Content.Headers.ContentDisposition!.DispositionType, response.Content.Headers.ContentDisposition.FileName?.Trim('"'));

    private static string Operation(string connection, string arguments, string node) =>
        $"{{ {connection}{(arguments.Length == 0 ? "" : $"({arguments})")} {{ nodes {node} }} }}";

    // Of what is compared here only lists of negative amounts begin like a formula.
    private static string Marked(string cell) => cell.StartsWith('-') && cell.Contains(';', StringComparison.Ordinal) ? $"'{cell}" : cell;

    private static void AssertSame(string value, (string Kind, string Text) cell)
    {
        var text = cell.Kind switch
        {
            "n" => decimal.Parse(cell.Text, CultureInfo.InvariantCulture) == decimal.Parse(value, CultureInfo.InvariantCulture) ? value : cell.Text,
            "d" => DateTime.FromOADate(double.Parse(cell.Text, CultureInfo.InvariantCulture))
                .ToString(value.Length == 10 ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            _ => cell.Text,
        };
        Assert.Equal(Marked(value), text);
    }

    private async Task<IEnumerable<string?>> IdsAsync(string arguments)
    {
        using var response = await host.ExportAsync(ExportFormat.Ndjson, $"{{ jointVentures({arguments}) {{ nodes {{ id }} }} }}");
        return (await response.Content.ReadAsStringAsync()).Split('\n').SkipLast(2).Select(line => JsonElement.Parse(line).GetProperty("id").GetString());
    }
}
