namespace JointVentures.Api.Contract.Documents.Syntax;

/// <summary>
/// Carriage returns that end a line by themselves (specification, section 2.1.2). The parser counts them as ends of lines and does not find
/// the line then that an error is in.
/// </summary>
public static class LoneReturns
{
    /// <summary>The text with a line feed in the place of each; what it means and where everything stands are the same.</summary>
    /// <param name="text">A document.</param>
    public static string AsFeeds(string text)
    {
        if (!text.Contains('\r'))
        {
            return text;
        }

        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (characters[i] == '\r' && (i + 1 == characters.Length || characters[i + 1] != '\n'))
            {
                characters[i] = '\n';
            }
        }

        return new string(characters);
    }
}
