namespace JointVentures.Tests.Operations;

/// <summary>The documented operations of <c>schema/operations</c>.</summary>
public static class ExampleOperations
{
    private static readonly string Folder = Repository.PathOf("schema", "operations");

    /// <summary>The names of their files without the ending.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. System.IO.Directory.GetFiles(Folder, "*.graphql").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    /// <summary>The document of a file.</summary>
    public static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name + ".graphql"));
}
