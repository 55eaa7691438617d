using System.Diagnostics;

namespace JointVentures.Benchmarks.Published;

/// <summary>The server as <c>dotnet publish</c> makes it, in a folder that goes when this is disposed of.</summary>
public sealed class Publication : IDisposable
{
    private Publication(string folder) => Folder = folder;

    /// <summary>Where it is.</summary>
    public string Folder { get; }

    /// <summary>The program to start.</summary>
    public string Program => Path.Combine(Folder, "JointVentures.Api");

    /// <summary>The documented operations of this repository.</summary>
    public IReadOnlyList<string> Operations { get; } =
    [
        .. System.IO.Directory.GetFiles(Path.Combine(Root(AppContext.BaseDirectory), "schema", "operations"), "*.graphql")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText),
    ];

    /// <summary>Publishes the server of this repository.</summary>
    /// <exception cref="InvalidOperationException">It cannot be published; what it lacks has been printed.</exception>
    public static Publication Make()
    {
        var folder = System.IO.Directory.CreateTempSubdirectory("jointventures-published-").FullName;
        var project = Path.Combine(Root(AppContext.BaseDirectory), "src", "JointVentures.Api");
        using var publish = Process.Start("dotnet", ["publish", project, "-c", "Release", "-o", folder, "-v", "quiet", "--nologo"]);
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? new Publication(folder)
            : throw new InvalidOperationException("The server cannot be published.");
    }

    /// <inheritdoc/>
    public void Dispose() => System.IO.Directory.Delete(Folder, recursive: true);

    private static string Root(string folder) => File.Exists(Path.Combine(folder, "JointVentures.sln"))
        ? folder
        : Root(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The benchmarks run outside of the repository."));
}
