namespace JointVentures.Tests.Operations;

/// <summary>Another value for each variable of each documented operation.</summary>
public static class ExampleVariables
{
    /// <summary>Stands for the cursor at the end of the operation's own page, or at its start where it is read backwards.</summary>
    public const string Cursor = "CURSOR";

    /// <summary>The name of the operation's file, a variable of it and its value.</summary>
    public static IReadOnlyList<(string Operation, string Variable, object Value)> All { get; } =
    [
        ("agreements-of-a-border-region", "region", "RU-ORE"),
        ("agreements-of-a-forum", "number", 15),
        ("amounts-at-the-rates-of-their-years", "early", "2004-12-31"),
        ("amounts-at-the-rates-of-their-years", "late", "2019-07-01"),
        ("companies-by-registration-number", "bin", "000000000000"),
        ("companies-by-registration-number", "ogrn", "0000000000000"),
        ("companies-by-registration-number", "wrong", "130140999779"),
        ("divestments", "since", "2019-06-01"),
        ("employers-of-the-border-regions", "country", "RU"),
        ("employers-of-the-border-regions", "atLeast", 1_000),
        ("exchange-rates", "since", 2017),
        ("investments-of-a-region-over-time", "region", "RU-ORE"),
        ("investments-of-a-region-over-time", "emptyYears", false),
        ("investments-of-a-year", "direction", "KAZAKHSTAN_TO_RUSSIA"),
        ("investments-of-a-year", "from", "2018-06-01"),
        ("investments-of-a-year", "to", "2018-06-30"),
        ("joint-projects", "first", 1),
        ("liquidated-ventures", "closedSince", "2019-01-01"),
        ("liquidated-ventures", "first", 2),
        ("official-figures", "about", new[] { "investments" }),
        ("official-figures-checked", "about", new[] { "trade" }),
        ("partner-portfolio", "partner", "UGFydG5lcjox"),
        ("partners-from-third-countries", "codes", new[] { "CN" }),
        ("records-by-id", "id", "UmVnaW9uOjE="),
        ("records-by-id", "ids", new[] { "UGFydG5lcjox" }),
        ("region-profile", "code", "RU-OMS"),
        ("regions-that-work-together", "section", "G"),
        ("regions-that-work-together", "first", 1),
        ("russian-capital-by-sector-and-year", "since", "2018-01-01"),
        ("russian-capital-by-sector-and-year", "first", 1),
        ("two-presidents-compared", "ventures", new[] { "enterprises.russian_in_kz" }),
        ("search-in-any-spelling", "latin", "Zhanaköl"),
        ("search-in-any-spelling", "kazakh", "Ақтау"),
        ("search-in-any-spelling", "number", "1024799999993"),
        ("two-regions-compared", "one", "KZ-55"),
        ("two-regions-compared", "other", "RU-ORE"),
        ("venture-card", "venture", "Sm9pbnRWZW50dXJlOjE="),
        ("ventures-by-name", "russian", "Строй"),
        ("ventures-by-name", "kazakh", "Құрылыс"),
        ("ventures-by-name", "english", "Stroy"),
        ("ventures-by-sector", "country", "RU"),
        ("ventures-by-sector", "first", 1),
        ("ventures-found-by-a-word", "text", "Samal"),
        ("ventures-found-by-a-word", "first", 2),
        ("ventures-found-by-a-word", "after", Cursor),
        ("ventures-of-a-region-as-a-file", "region", "RU-OMS"),
        ("ventures-of-a-sector-in-a-region", "section", "C"),
        ("ventures-of-a-sector-in-a-region", "region", "KZ-55"),
        ("ventures-of-a-sector-in-a-region", "first", 1),
        ("ventures-page-by-page", "first", 2),
        ("ventures-page-by-page", "after", Cursor),
        ("ventures-page-by-page-backwards", "last", 2),
        ("ventures-page-by-page-backwards", "before", Cursor),
        ("ventures-with-a-state-partner", "kind", "INDIVIDUAL"),
        ("ventures-with-a-state-partner", "atLeast", 40),
        ("ventures-without-stated-capital", "country", "RU"),
    ];

    /// <summary>The variables of an operation with one of them changed.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="value">Its value.</param>
    /// <param name="page">A part of the answer to the operation without variables, that holds its page's ends.</param>
    public static Dictionary<string, object> With(string variable, object value, string page) =>
        new() { [variable] = value is Cursor ? CursorIn(page) : value };

    private static string CursorIn(string page)
    {
        var name = page.Contains("\"endCursor\":\"", StringComparison.Ordinal) ? "\"endCursor\":\"" : "\"startCursor\":\"";
        var start = page.IndexOf(name, StringComparison.Ordinal) + name.Length;
        return page[start..page.IndexOf('"', start)];
    }
}
