using System.Runtime.InteropServices;
using System.Text;

namespace JointVentures.Directory.Store.Opening;

/// <summary>Brings what the system still holds in memory to the disk, so that a power cut finds the store whole or not at all.</summary>
public static class DiskFlush
{
    /// <summary>Brings a file's content to the disk.</summary>
    public static void File(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Brings a folder's names to the disk, where the system has a call for that; else the system does it in its own time.</summary>
    public static void Folder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(Encoding.UTF8.GetBytes(path + '\0'), 0);
        if (descriptor >= 0)
        {
            _ = Sync(descriptor);
            _ = Close(descriptor);
        }
    }

    [DllImport("libc", EntryPoint = "open")]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    private static extern int Close(int descriptor);
}
