namespace JointVentures.Tests;

/// <summary>The files of the repository that the tests run in.</summary>
public static class Repository
{
    private static readonly string _root = Root(AppContext.BaseDirectory);

    /// <summary>The path of a file or folder, named from the top level.</summary>
    public static string PathOf(params string[] names) => Path.Combine([_root, .. names]);

    private static string Root(string? folder) => folder switch
    {
        null => throw new DirectoryNotFoundException("The tests run outside of the repository."),
        _ when File.Exists(Path.Combine(folder, "JointVentures.sln")) => folder,
        _ => Root(Path.GetDirectoryName(folder)),
    };
}
