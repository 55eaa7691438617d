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
    private bool _isRunning;

    /// <summary>An operation begins.</summary>
    /// <param name="cancellation">Cancels it.</param>
    public void Begin(CancellationToken cancellation)
    {
        lock (_lock)
        {
            _isRunning = true;
        }

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

    private void Stop()
    {
        lock (_lock)
        {
            if (_isRunning)
            {
                raw.sqlite3_interrupt(connection);
                _timer ??= new Timer(static x => ((Interruption)x!).Stop(), this, _again, _again);
            }
        }
    }
}
