namespace JointVentures.Directory.Store.Opening;

/// <summary>Tells a store from what is none by the file's first bytes and its length, before SQLite touches it.</summary>
public static class StoreFace
{
    /// <summary>Passes a file that says to be a store of this program and is as long as it says.</summary>
    /// <exception cref="StoreException">It is something else, cut short, or may not be read.</exception>
    public static void Check(StoreFiles files)
    {
        var path = files.Store;
        if (System.IO.Directory.Exists(path))
        {
            throw new StoreException(StoreFault.Foreign, $"{path} is a folder. Name a file for the store.");
        }

        var (start, length) = Read(path);
        if (length == 0)
        {
            throw new StoreException(StoreFault.Damaged, $"The store at {path} is empty. {StoreFaults.Replace}");
        }

        if (StoreHeader.Parse(start, length) is not { } header)
        {
            throw StoreHeader.Begins(start)
                ? Short(path)
                : new StoreException(StoreFault.Foreign, $"{path} is no database. Name another file for the store, or move this one away.");
        }

        if (header.ApplicationId != StoreFormat.ApplicationId)
        {
            throw new StoreException(
                StoreFault.Foreign, $"{path} is the database of another application. Name another file for the store, or move this one away.");
        }

        // With changes in the log the file's own count may lag behind; SQLite then settles it.
        if (!header.HasAllPages && !files.HasLog)
        {
            throw Short(path);
        }
    }

    private static StoreException Short(string path) =>
        new(StoreFault.Damaged, $"The store at {path} is cut short. {StoreFaults.Replace}");

    private static (byte[] Start, long Length) Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
            var start = new byte[StoreHeader.Size];
            var read = file.ReadAtLeast(start, start.Length, throwOnEndOfStream: false);
            return (start[..read], file.Length);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(
                StoreFault.Unreadable, $"The store at {path} cannot be read. Let the program read it, and check the disk.", error);
        }
    }
}
