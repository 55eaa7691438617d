using Microsoft.Extensions.Logging;

namespace JointVentures.Directory.Store.Opening;

/// <summary>
/// Lets one process at a time make or migrate a store: it holds a file beside the store open, which nobody else can open
/// then. The system lets go when the process ends, however it ends.
/// </summary>
/// <remarks>
/// File systems without such locks (some network ones) do no harm: each attempt has a file name of its own, and the move into
/// place never overwrites, so that one attempt wins and the other uses the winner's store.
/// </remarks>
public sealed class StoreLock : IDisposable
{
    private static readonly TimeSpan _pause = TimeSpan.FromMilliseconds(100);

    // Windows says ERROR_SHARING_VIOLATION, Linux EAGAIN, macOS its own EAGAIN.
    private static readonly int[] _held = [unchecked((int)0x80070020), 11, 35];

    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, waiting as long as another process has it.</summary>
    /// <returns>The lock; null where the folder lets the program write nothing.</returns>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    public static StoreLock? Take(StoreFiles files, ILogger logger, CancellationToken cancellation)
    {
        for (var waits = false; ; waits = true)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                return new StoreLock(new FileStream(files.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
            }
            catch (IOException error) when (_held.Contains(error.HResult))
            {
                if (!waits)
                {
                    logger.LogInformation("Another process prepares the store {Store}; waiting for it.", files.Store);
                }

                cancellation.WaitHandle.WaitOne(_pause);
            }
            catch (Exception error) when (error is UnauthorizedAccessException or IOException)
            {
                return null;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
