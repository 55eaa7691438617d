using System.Collections.Concurrent;
using JointVentures.Directory.Store.Opening;

namespace JointVentures.Api.Execution.Rows;

/// <summary>The open connections of a store; as many operations read at once as there are.</summary>
/// <param name="store">Which store is read.</param>
/// <param name="connections">How many connections there may be at once; at least one.</param>
/// <param name="limits">How they are waited for and used.</param>
public sealed class ReadPool(OpenedStore store, int connections, ReadLimits limits) : IDisposable
{
    private readonly ConcurrentBag<ReadConnection> _idle = [];

    // Nothing waits on its handle, so it holds nothing that were to be disposed.
    private readonly SemaphoreSlim _free = new(connections);
    private readonly StoreWitness _witness = new(store);
    private int _waiting;
    private volatile bool _closed;

    /// <summary>How its connections are waited for and used.</summary>
    public ReadLimits Limits => limits;

    /// <summary>How many operations wait for a connection.</summary>
    public int Waiting => Volatile.Read(ref _waiting);

    /// <summary>Opens a first connection, if there is none yet.</summary>
    /// <exception cref="StoreReadException">The store cannot be read.</exception>
    public void Open()
    {
        if (_free.Wait(0))
        {
            Return(Take());
        }
    }

    /// <summary>Begins to read from one state of the store, on a connection that the run gives back when it is disposed.</summary>
    /// <param name="slots">The request's variables.</param>
    /// <param name="deadline">Ends the wait for a connection and the run.</param>
    /// <param name="terms">How it reads.</param>
    /// <exception cref="StoreBusyException">There is no connection to be had.</exception>
    /// <exception cref="OperationCanceledException">The client has gone.</exception>
    /// <exception cref="StoreReadException">The store cannot be opened or read.</exception>
    public async ValueTask<StoreRun> BeginAsync(IReadOnlyList<object?> slots, Deadline deadline, ReadTerms terms)
    {
        var connection = await RentAsync(deadline.Client);
        try
        {
            connection.Begin(deadline);
            return new StoreRun(this, connection, slots, deadline, terms);
        }
        catch
        {
            connection.End();
            Return(connection);
            throw;
        }
    }

    /// <summary>A connection that nobody else uses until it is returned; waits for one as long as the limits allow.</summary>
    /// <exception cref="StoreBusyException">There is none to be had.</exception>
    /// <exception cref="OperationCanceledException">The wait was ended.</exception>
    /// <exception cref="StoreReadException">The store cannot be opened.</exception>
    public async ValueTask<ReadConnection> RentAsync(CancellationToken cancellation)
    {
        if (!_free.Wait(0, cancellation))
        {
            await WaitAsync(cancellation);
        }

        return Take();
    }

    /// <summary>Gives a connection back; one whose state is in doubt is closed.</summary>
    public void Return(ReadConnection connection)
    {
        if (connection.IsDoubtful)
        {
            connection.Dispose();
        }
        else
        {
            _idle.Add(connection);
        }

        if (_closed)
        {
            CloseIdle();
        }

        _free.Release();
    }

    /// <summary>Closes the connections, those in use when they are returned.</summary>
    public void Dispose()
    {
        _closed = true;
        CloseIdle();
        _witness.Dispose();
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        try
        {
            if (Interlocked.Increment(ref _waiting) > limits.QueuedOperations
                || !await _free.WaitAsync(limits.WaitForConnection, cancellation))
            {
                throw new StoreBusyException();
            }
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    private ReadConnection Take()
    {
        try
        {
            _witness.Check();
            return _idle.TryTake(out var connection) ? connection : new ReadConnection(store);
        }
        catch
        {
            _free.Release();
            throw;
        }
    }

    private void CloseIdle()
    {
        while (_idle.TryTake(out var connection))
        {
            connection.Dispose();
        }
    }
}
