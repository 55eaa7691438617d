namespace JointVentures.Tests.Clients;

/// <summary>
/// A test that needs programs which are not the project's own: skipped with the reason where one is missing, unless the
/// environment variable JOINTVENTURES_REQUIRE_ALL is 1, for then it runs and fails.
/// </summary>
public sealed class ClientFactAttribute : FactAttribute
{
    /// <summary>Asks for the programs.</summary>
    /// <param name="programs">Names that the search path finds, or whole paths.</param>
    public ClientFactAttribute(params string[] programs)
    {
        var missing = programs.Where(program => !Exists(program)).ToList();
        if (missing.Count > 0 && Environment.GetEnvironmentVariable("JOINTVENTURES_REQUIRE_ALL") != "1")
        {
            Skip = $"Not installed: {string.Join(", ", missing)}.";
        }
    }

    private static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => (string[])[program, $"{program}.exe", $"{program}.cmd"], Path.Combine)
            .Any(File.Exists);
}
