using System.Net.Sockets;
using JointVentures.Benchmarks.Load;

namespace JointVentures.Benchmarks.Published;

/// <summary>Many connections at once, each with a request under way all the time.</summary>
/// <param name="connections">How many.</param>
public sealed class Crowd(int connections)
{
    private const int StackBytes = 256 * 1024;

    private long _answered;
    private long _failed;

    /// <summary>How many requests were answered, those among them that failed.</summary>
    public long Answered => Interlocked.Read(ref _answered);

    /// <summary>How many had another status than 200, errors in the answer or a connection that broke.</summary>
    public long Failed => Interlocked.Read(ref _failed);

    /// <summary>Sends requests for as long as is wanted.</summary>
    /// <param name="target">The requests.</param>
    /// <param name="more">Whether another is to be sent; gets the number of those before it.</param>
    public void Run(LoadTarget target, Func<long, bool> more)
    {
        var sent = 0L;
        var threads = Enumerable.Range(0, connections)
            .Select(_ => new Thread(() => Drive(target, () => Interlocked.Increment(ref sent) - 1, more), StackBytes)).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
    }

    private void Drive(LoadTarget target, Func<long> next, Func<long, bool> more)
    {
        LoadConnection? connection = null;
        for (var number = next(); more(number); number = next())
        {
            try
            {
                connection ??= new LoadConnection(target.Port);
                var status = connection.Send(target.Requests[number % target.Requests.Length], out var body);
                if (status != 200 || body.IndexOf("\"errors\":"u8) >= 0)
                {
                    Interlocked.Increment(ref _failed);
                }
            }
            catch (Exception exception) when (exception is SocketException or InvalidOperationException)
            {
                Interlocked.Increment(ref _failed);
                connection?.Dispose();
                connection = null;
            }

            Interlocked.Increment(ref _answered);
        }

        connection?.Dispose();
    }
}
