namespace JointVentures.Api.Contract.Errors;

/// <summary>A client's text as an error repeats it: enough to recognise it, never so much that a small request gets a large answer.</summary>
public static class ClientText
{
    /// <summary>How many characters of one text an error repeats.</summary>
    public const int Most = 200;

    private const string Mark = "…";
    private const int MostBehind = 100;

    /// <summary>The text, cut after <see cref="Most"/> characters.</summary>
    public static string Shortened(string text) => text.Length <= Most ? text : Start(text) + Mark;

    /// <summary>
    /// A message of the engine's, which has a client's text somewhere in it: only its start and its end where it is longer than
    /// any that the engine writes by itself.
    /// </summary>
    public static string ShortenedWithin(string message) =>
        message.Length <= 2 * Most ? message : Start(message) + Mark + End(message);

    // Half a character is none.
    private static string Start(string text) => text[..(char.IsHighSurrogate(text[Most - 1]) ? Most - 1 : Most)];

    private static string End(string text)
    {
        var start = text.Length - MostBehind;
        return text[(char.IsLowSurrogate(text[start]) ? start + 1 : start)..];
    }
}
