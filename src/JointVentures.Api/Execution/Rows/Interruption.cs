using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>Stops what runs on a connection once an operation is cancelled, and nothing that comes after the operation.</summary>
/// <param name="connection">The connection.</param>
internal sealed class Interruption(sqlite3 connection)
{
    // An interrupt that comes just before a statement begins is lost, so it is repeated until the operation has ended.
    private static readonly TimeSpan _again = TimeSpan.FromMilliseconds(10);

    private readonly Lock _lock = new();
    private CancellationTokenRegistration _registration;
    private Timer? _timer;

    // Counts the operations, so that a repeat that comes too late is told from one that is meant for the operation that runs now.
    private long _operation;
    private bool _isRunning;

    /// <summary>An operation begins.</summary>
    /// <param name="cancellation">Cancels it.</param>
    public void Begin(CancellationToken cancellation)
    {
        lock (_lock)
        {
            _operation++;
            _isRunning = true;
        }

        // The end waits for this one, so that it never speaks of another operation.
        _registration = cancellation.UnsafeRegister(static x => ((Interruption)x!).Stop(), this);
    }

    /// <summary>The operation has ended: when this returns, nothing is interrupted any more.</summary>
    public void End()
    {
        // Waits for a cancellation that is under way on another thread.
        _registration.Dispose();
        lock (_lock)
        {
            _isRunning = false;
            _timer?.Dispose();
            _timer = null;
        }
    }

    private void Stop() => Stop(_operation);

    // Disposing of a timer does not wait for a call that is under way: it may come in when the next operation has begun.
    private void Stop(long operation)
    {
        lock (_lock)
        {
            if (_isRunning && _operation == operation)
            {
                raw.sqlite3_interrupt(connection);
                _timer ??= new Timer(_ => Stop(operation), null, _again, _again);
            }
        }
    }
}
