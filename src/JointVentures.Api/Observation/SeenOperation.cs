namespace JointVentures.Api.Observation;

/// <summary>An operation, as those see it who watch the server.</summary>
/// <param name="Name">The client's name for it; empty where it has none.</param>
/// <param name="Document">The document that it is of.</param>
public readonly record struct SeenOperation(string Name, SeenDocument Document)
{
    /// <summary>The only kind of operations that there are.</summary>
    public const string Type = "query";

    private const int MostCharacters = 100;

    /// <summary>A name in a length that can be shown: a client may give one of any.</summary>
    /// <param name="name">The name; empty for none.</param>
    public static string Shortened(string name) => name.Length == 0 ? "without a name" : name.Length > MostCharacters ? name[..MostCharacters] : name;
}
