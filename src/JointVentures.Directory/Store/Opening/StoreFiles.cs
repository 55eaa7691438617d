using System.Text.RegularExpressions;

namespace JointVentures.Directory.Store.Opening;

/// <summary>The files of one store: itself and what stands beside it in its folder.</summary>
/// <param name="path">The store's file, relative or full.</param>
public sealed partial class StoreFiles(string path)
{
    /// <summary>The store's file, as a full path. SQLite puts its own files beside what a link points to, so do we.</summary>
    public string Store { get; } = new FileInfo(path) is { LinkTarget: not null } link
        ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
        : Path.GetFullPath(path);

    /// <summary>The folder that it is in.</summary>
    public string Folder => Path.GetDirectoryName(Store) ?? Store;

    /// <summary>Whoever makes or migrates the store holds this file open. It is empty and stays.</summary>
    public string Lock => Store + ".lock";

    /// <summary>Whether SQLite's write-ahead log or journal of the store holds changes that its file may lack.</summary>
    public bool HasLog => LogLength(LogOf(Store)) + LogLength(JournalOf(Store)) > 0;

    /// <summary>SQLite's write-ahead log of a database.</summary>
    public static string LogOf(string database) => database + "-wal";

    /// <summary>A name for an attempt to make the store, which no other attempt has.</summary>
    public string NewAttempt() => $"{Store}.{Guid.NewGuid().ToString("N")[..8]}.part";

    /// <summary>
    /// Removes what attempts left behind that were broken off, SQLite's own files of them included, and says whether there
    /// was any. One that cannot be removed does no harm.
    /// </summary>
    public bool RemoveAttempts()
    {
        var name = Path.GetFileName(Store);
        var left = System.IO.Directory.EnumerateFiles(Folder)
            .Where(file => Path.GetFileName(file) is var found
                && found.StartsWith(name, StringComparison.Ordinal) && AttemptEnding().IsMatch(found[name.Length..]))
            .ToArray();
        Array.ForEach(left, Remove);
        return left.Length > 0;
    }

    /// <summary>Removes a database and SQLite's own files beside it, as far as they are there and can be removed.</summary>
    public static void RemoveWhole(string database)
    {
        Remove(database);
        RemoveCompanions(database);
    }

    /// <summary>Removes SQLite's own files beside a database, as far as they are there and can be removed.</summary>
    public static void RemoveCompanions(string database) =>
        Array.ForEach([LogOf(database), database + "-shm", JournalOf(database)], Remove);

    private static string JournalOf(string database) => database + "-journal";

    private static void Remove(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static long LogLength(string log) => new FileInfo(log) is { Exists: true } file ? file.Length : 0;

    [GeneratedRegex(@"^\.[0-9a-f]{8}\.part(-wal|-shm|-journal)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex AttemptEnding();
}
