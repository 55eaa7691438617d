using System.Collections.Concurrent;

namespace JointVentures.Api.Execution.Rows;

/// <summary>The open connections of a store; as many operations read at once as there are.</summary>
/// <param name="source">Which file is read.</param>
public sealed class ReadPool(StoreSource source) : IDisposable
{
    private readonly ConcurrentBag<ReadConnection> _idle = [];
    private readonly SemaphoreSlim _free = new(source.Connections);

    /// <summary>A connection that nobody else uses until it is returned; waits for one.</summary>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    /// <exception cref="StoreReadException">The store cannot be opened.</exception>
    public async ValueTask<ReadConnection> RentAsync(CancellationToken cancellation)
    {
        await _free.WaitAsync(cancellation);
        if (_idle.TryTake(out var connection))
        {
            return connection;
        }

        try
        {
            return new ReadConnection(source);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    /// <summary>Gives a connection back.</summary>
    public void Return(ReadConnection connection)
    {
        _idle.Add(connection);
        _free.Release();
    }

    /// <summary>Closes a connection whose state is in doubt.</summary>
    public void Discard(ReadConnection connection)
    {
        connection.Dispose();
        _free.Release();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }

        _free.Dispose();
    }
}
