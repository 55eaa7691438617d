using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>Looks after what runs on a connection: the store asks it now and then whether to go on.</summary>
/// <remarks>
/// The question comes on the thread that runs the statement, so that a stop can never reach the next operation, as an interrupt
/// from another thread could.
/// </remarks>
internal sealed class Watch
{
    // Some 50 microseconds: often enough to stop soon, and too seldom to cost anything.
    private const int Every = 1_000;

    private Deadline? _deadline;
    private long _left = long.MaxValue;

    /// <summary>Begins to watch a connection.</summary>
    public Watch(sqlite3 connection) => raw.sqlite3_progress_handler(connection, Every, Look, null);

    /// <summary>Whether what ran was stopped because its steps were spent.</summary>
    public bool IsSpent => _left < 0;

    /// <summary>An operation begins.</summary>
    /// <param name="deadline">When it has to end.</param>
    public void Begin(Deadline deadline)
    {
        _deadline = deadline;
        Allow(long.MaxValue);
    }

    /// <summary>The operation has ended.</summary>
    public void End() => _deadline = null;

    /// <summary>Lets what runs next take no more than so many steps of the store's machine, to the nearest thousand.</summary>
    public void Allow(long steps) => _left = steps / Every;

    /// <summary>Lets other statements run in between, whose steps do not count.</summary>
    /// <returns>What is left, to be given to <see cref="Resume"/>.</returns>
    public long Suspend()
    {
        var left = _left;
        _left = long.MaxValue;
        return left;
    }

    /// <summary>Goes on to count.</summary>
    public void Resume(long left) => _left = left;

    private int Look(object? _) => --_left < 0 || _deadline is { IsOver: true } ? 1 : 0;
}
