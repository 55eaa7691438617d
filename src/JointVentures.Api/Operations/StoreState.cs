using System.Globalization;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store.Opening;

namespace JointVentures.Api.Operations;

/// <summary>
/// Tells the states of a store apart by what changes with every write, whoever makes it and whether or not the data get a new
/// version by it. It watches on a connection of its own, for no other connection can be asked what has changed since.
/// </summary>
/// <param name="store">The store.</param>
public sealed class StoreState(OpenedStore store) : IDisposable
{
    private const long Unknown = -1;

    private readonly Lock _lock = new();
    private readonly StoreWitness _witness = new(store);
    private ReadConnection? _connection;
    private long _change = Unknown;
    private SeenState? _state;

    /// <summary>The state that an operation reads which begins now; null where the store cannot be read.</summary>
    public SeenState? Now()
    {
        lock (_lock)
        {
            try
            {
                _witness.Check();
                _connection ??= new ReadConnection(store);
                if (_connection.Version() is not { } version)
                {
                    Close();
                    return null;
                }

                if (_connection.Change != _change)
                {
                    _state = new SeenState(_state is null ? AsFound() : Guid.NewGuid().ToString("n"), version);
                    _change = _connection.Change;
                }

                return _state;
            }
            catch (Exception exception) when (exception is StoreReadException or IOException)
            {
                Close();
                return null;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_lock)
        {
            Close();
            _witness.Dispose();
        }
    }

    // What was written while nobody watched shows in the files. To be taken after the first change count, so that a write in
    // between counts as a change.
    private string AsFound() => $"{store.Version} {Stamp(store.Path)} {Stamp(StoreFiles.LogOf(store.Path))}";

    private static string Stamp(string path) => new FileInfo(path) is { Exists: true, Length: > 0 } file
        ? string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks}")
        : "";

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
        _change = Unknown;
    }
}
