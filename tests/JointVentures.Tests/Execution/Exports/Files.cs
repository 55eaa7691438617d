using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using CsvHelper;
using CsvHelper.Configuration;

namespace JointVentures.Tests.Execution.Exports;

/// <summary>Reads exported files with other code than what writes them: rows of cells, the headers first.</summary>
public static partial class Files
{
    private static readonly XNamespace _sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /// <summary>The cells of a CSV file in UTF-8 with a byte order mark.</summary>
    public static IReadOnlyList<string[]> Csv(byte[] file)
    {
        Assert.Equal(Encoding.UTF8.Preamble.ToArray(), file[..3]);
        using var parser = new CsvParser(
            new StringReader(new UTF8Encoding(false, true).GetString(file[3..])),
            new CsvConfiguration(CultureInfo.InvariantCulture) { Mode = CsvMode.RFC4180, NewLine = "\r\n", IgnoreBlankLines = false });
        var rows = new List<string[]>();
        while (parser.Read())
        {
            rows.Add(parser.Record!);
        }

        return rows;
    }

    /// <summary>The cells of the only sheet of a workbook, each with its kind: <c>n</c> a number, <c>d</c> a date, <c>b</c>, or <c>t</c> a text.</summary>
    public static IReadOnlyList<(string Kind, string Text)[]> Sheet(byte[] file)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        var styles = Xml(archive, "xl/styles.xml").Descendants(_sheet + "cellXfs").Single().Elements()
            .Select(style => (int)style.Attribute("numFmtId")!).ToArray();
        return [.. Xml(archive, "xl/worksheets/sheet1.xml").Descendants(_sheet + "row")
            .Select(row => row.Elements(_sheet + "c").Select(cell => Cell(cell, styles)).ToArray())];
    }

    private static (string Kind, string Text) Cell(XElement cell, int[] styles)
    {
        var value = cell.Element(_sheet + "v")?.Value;
        return (string?)cell.Attribute("t") switch
        {
            "inlineStr" => ("t", Unescaped(string.Concat(cell.Descendants(_sheet + "t").Select(text => text.Value)))),
            "b" => ("b", value == "1" ? "true" : "false"),
            _ when value is null => ("t", ""),
            _ when styles[(int?)cell.Attribute("s") ?? 0] != 0 => ("d", value),
            _ => ("n", value),
        };
    }

    private static XElement Xml(ZipArchive archive, string name)
    {
        using var entry = archive.GetEntry(name)!.Open();
        return XElement.Load(entry, LoadOptions.PreserveWhitespace);
    }

    private static string Unescaped(string text) => Escape().Replace(
        text, match => ((char)int.Parse(match.Groups[1].ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();
}
