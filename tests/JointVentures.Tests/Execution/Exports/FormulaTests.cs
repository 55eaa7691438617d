using JointVentures.Api.Execution.Exports;

namespace JointVentures.Tests.Execution.Exports;

public sealed class FormulaTests : IDisposable
{
    private static readonly string[] _names =
    [
        "=HYPERLINK(\"http://example.org\")", "+7 701", "-5", "@SUM(A1)", "\tТОО", "\r\nАО", "'=1", "a,b", "say \"x\"", " Ё \n 😀", "_x0041_", "\u0001", "\uFFFE", "a=b",
    ];

    private readonly ExportHost _host = new();

    [Fact]
    public async Task A_text_that_a_spreadsheet_would_take_for_a_formula_is_marked_and_every_other_text_stays()
    {
        for (var i = 0; i < _names.Length; i++)
        {
            _host.Write("update JointVentures set NameEn = $name where Id = $id", ("$name", _names[i]), ("$id", i + 1));
        }

        var expected = _names.Select(name => "=+-@\t\r".Contains(name[0], StringComparison.Ordinal) ? $"'{name}" : name).ToArray();
        var query = $"{{ jointVentures(first: {_names.Length}) {{ nodes {{ name {{ en }} employees }} }} }}";

        using var csv = await _host.ExportAsync(ExportFormat.Csv, query);
        using var sheet = await _host.ExportAsync(ExportFormat.Sheet, query);

        Assert.Equal(expected, Files.Csv(await csv.Content.ReadAsByteArrayAsync()).Skip(1).Select(line => line[0]));
        var cells = Files.Sheet(await sheet.Content.ReadAsByteArrayAsync()).Skip(1).Select(line => line[0]).ToArray();
        Assert.Equal(expected, cells.Select(cell => cell.Text));
        Assert.All(cells, cell => Assert.Equal("t", cell.Kind));
    }

    [Fact]
    public async Task A_negative_number_stays_a_number()
    {
        const string Query = "{ investments(first: 1, where: { amount: { amount: { lt: 0 } } }) { nodes { amount { amount } } } }";

        using var csv = await _host.ExportAsync(ExportFormat.Csv, Query);
        using var sheet = await _host.ExportAsync(ExportFormat.Sheet, Query);

        Assert.StartsWith("-", Files.Csv(await csv.Content.ReadAsByteArrayAsync())[1][0], StringComparison.Ordinal);
        var cell = Files.Sheet(await sheet.Content.ReadAsByteArrayAsync())[1][0];
        Assert.Equal(("n", '-'), (cell.Kind, cell.Text[0]));
    }

    public void Dispose() => _host.Dispose();
}
