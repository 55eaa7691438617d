using JointVentures.Directory.Store.Opening;
using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>
/// Knows whether the file that is served still stands at its place. It holds the file open without reading it: a file that is removed or
/// replaced can be read on by whoever has it open, and nothing in its content tells.
/// </summary>
/// <remarks>
/// Another file in its place is not opened: the log and the lock beside it may still be those of the file before it, and SQLite would bring
/// the changes of the one into the other (sqlite.org/howtocorrupt.html, 1.3). Windows lets nobody replace an open file.
/// </remarks>
public sealed class StoreWitness : IDisposable
{
    // In milliseconds. Each look asks the system, which is too much for each operation.
    private const long BetweenLooks = 100;

    private readonly OpenedStore _store;
    private readonly Lock _lock = new();
    private sqlite3? _file;
    private long _nextLook;
    private volatile bool _isGone;
    private bool _isClosed;

    /// <summary>Opens the file, if it is there.</summary>
    /// <param name="store">The store.</param>
    public StoreWitness(OpenedStore store)
    {
        _store = store;
        _isGone = Look();
    }

    /// <summary>Whether the file was removed or replaced, as of a tenth of a second ago; the same file put back ends it.</summary>
    public bool IsGone
    {
        get
        {
            var now = Environment.TickCount64;
            if (now >= Volatile.Read(ref _nextLook))
            {
                Volatile.Write(ref _nextLook, now + BetweenLooks);
                _isGone = Look();
            }

            return _isGone;
        }
    }

    /// <summary>Looks for the file.</summary>
    /// <exception cref="StoreReadException">It is gone.</exception>
    public void Check()
    {
        if (IsGone)
        {
            throw new StoreReadException("The store's file was removed or replaced while it was served.", StoreTrouble.Gone);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            _isClosed = true;
            _file?.Dispose();
        }
    }

    private bool Look()
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                // A request that is late at the end of the process.
                return _isGone;
            }

            _file ??= Open();
            return _file is null || ConnectionCalls.HasMoved(_file);
        }
    }

    private sqlite3? Open()
    {
        Batteries_V2.Init();
        if (raw.sqlite3_open_v2(_store.DataSource, out var file, raw.SQLITE_OPEN_READONLY | raw.SQLITE_OPEN_URI, null) == raw.SQLITE_OK)
        {
            return file;
        }

        file.Dispose();
        return null;
    }
}
