namespace JointVentures.Api.Execution.Rows;

/// <summary>When an operation has to end: its time is up, or the client has gone.</summary>
/// <param name="time">How long the operation may take from now on.</param>
/// <param name="client">Is cancelled when nobody waits for the answer any more.</param>
/// <remarks>It is asked and tells nobody: most operations end long before a timer for them would be made.</remarks>
public sealed class Deadline(TimeSpan time, CancellationToken client)
{
    private readonly long _begun = Environment.TickCount64;
    private readonly long _most = (long)time.TotalMilliseconds;

    /// <summary>Is cancelled when nobody waits for the answer any more.</summary>
    public CancellationToken Client => client;

    /// <summary>Whether the operation has to end.</summary>
    public bool IsOver => client.IsCancellationRequested || Spent >= _most;

    /// <summary>Ends the operation when it has to.</summary>
    /// <exception cref="OperationCanceledException">It has to.</exception>
    public void Check()
    {
        if (IsOver)
        {
            throw new OperationCanceledException();
        }
    }

    /// <summary>How long the operation has taken so far, in milliseconds.</summary>
    public long Spent => Environment.TickCount64 - _begun;

    /// <summary>What is left of the time; zero when it is up.</summary>
    public TimeSpan Left => TimeSpan.FromMilliseconds(Math.Max(0, _most - Spent));
}
