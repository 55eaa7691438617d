namespace JointVentures.Tests.Oracle.Tied;

/// <summary>Texts that a careless cursor, comparison or writer would take for something else.</summary>
public static class OddTexts
{
    /// <summary>All of them, none twice, none equal to another when folded.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "а", "б", "Ё", "й", "қ", "ә", "a", "á", "b", "0", "-1", "null", "true", "a'b", "a\"b", "a|b", "a;b,c", "a:b", "a\\b", "a\tb", "a\nb",
        "a\u0001b", "a\u007fb", "%", "_", "a%", "a_b", " ", " a", "a ", "\u00a0", "\u200b", "\ufeff", "\ufffd", "\uff21", "\ue000", "😀", "😀b", "😁a",
        "👩‍🚀", "İ", "ß", "ﬁ", "и\u0306 ж", "{}", "[]", "$a", "?1", "«»", "№ 1", new('я', 300),
    ];

    /// <summary>A few that differ in case and form alone.</summary>
    public static IReadOnlyList<string> Alike { get; } = ["ёж", "Еж", "ЁЖ", "ежи", "aé", "aE\u0301", "AÉ"];
}
