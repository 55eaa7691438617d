namespace JointVentures.Benchmarks.Published;

/// <summary>What happens in one minute of a soak. Many threads write it at once.</summary>
public sealed class SoakMinute
{
    private readonly Lock _lock = new();
    private readonly List<float> _milliseconds = [];
    private long _errors;
    private long _exports;

    /// <summary>How many files were taken whole.</summary>
    public long Exports => Interlocked.Read(ref _exports);

    /// <summary>How many requests and files failed.</summary>
    public long Errors => Interlocked.Read(ref _errors);

    /// <summary>Notes a request.</summary>
    /// <param name="time">How long it took.</param>
    /// <param name="succeeded">Whether it had the status 200 and no error in its answer.</param>
    public void Request(TimeSpan time, bool succeeded)
    {
        lock (_lock)
        {
            _milliseconds.Add((float)time.TotalMilliseconds);
        }

        Count(succeeded);
    }

    /// <summary>Notes a file.</summary>
    /// <param name="succeeded">Whether it came whole.</param>
    public void Export(bool succeeded)
    {
        Interlocked.Increment(ref _exports);
        Count(succeeded);
    }

    /// <summary>How many requests there were, and how many milliseconds half of them and all but one in a hundred took at most.</summary>
    public (int Requests, double P50, double P99) Times()
    {
        float[] all;
        lock (_lock)
        {
            all = [.. _milliseconds.Order()];
        }

        return all.Length == 0 ? default : (all.Length, all[all.Length / 2], all[all.Length * 99 / 100]);
    }

    private void Count(bool succeeded)
    {
        if (!succeeded)
        {
            Interlocked.Increment(ref _errors);
        }
    }
}
