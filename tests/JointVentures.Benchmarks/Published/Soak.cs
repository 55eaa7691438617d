using System.Diagnostics;
using System.Net.Sockets;
using System.Text.Json;
using JointVentures.Benchmarks.Load;

namespace JointVentures.Benchmarks.Published;

/// <summary>
/// Drives a server with every documented operation, statistics among them, over a few connections, while others take the whole directory as a
/// file, one after the other, for as many minutes as are wanted.
/// </summary>
/// <param name="port">Where the server listens.</param>
/// <param name="documents">The documented operations.</param>
/// <param name="minutes">How long.</param>
public sealed class Soak(int port, IReadOnlyList<string> documents, int minutes)
{
    /// <summary>How many connections send operations.</summary>
    public const int Connections = 8;

    private const string File = """{"query":"{ jointVentures { nodes { id name { ru kk en } region { code } stakes { sharePercent partner { name { ru } } } } } }"}""";

    private static readonly string[] _types =
        ["text/csv", "application/x-ndjson", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"];

    private readonly SoakMinute[] _minutes = [.. Enumerable.Range(0, minutes + 1).Select(_ => new SoakMinute())];
    private readonly Stopwatch _clock = new();

    private bool IsOver => _clock.Elapsed.TotalMinutes >= minutes;

    // What begins in the last moment may end behind it.
    private SoakMinute Now => _minutes[Math.Min((int)_clock.Elapsed.TotalMinutes, minutes)];

    /// <summary>Runs it.</summary>
    /// <param name="each">Is told of each minute when it has passed.</param>
    public void Run(Action<int, SoakMinute> each)
    {
        _clock.Start();
        byte[][] requests = [.. documents.Select(document => LoadConnection.Request("/graphql", JsonSerializer.Serialize(new { query = document })))];
        var threads = Enumerable.Range(0, Connections).Select(i => new Thread(() => Drive(requests, i))).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        var files = Task.Run(TakeFilesAsync);
        for (var minute = 1; minute <= minutes; minute++)
        {
            Thread.Sleep(TimeSpan.FromMinutes(minute) - _clock.Elapsed);
            each(minute, _minutes[minute - 1]);
        }

        Array.ForEach(threads, thread => thread.Join());
        files.Wait();
    }

    private void Drive(byte[][] requests, int first)
    {
        LoadConnection? connection = null;
        for (var i = first; !IsOver; i++)
        {
            var begin = Stopwatch.GetTimestamp();
            var succeeded = false;
            try
            {
                connection ??= new LoadConnection(port);
                succeeded = connection.Send(requests[i % requests.Length], out var body) == 200 && body.IndexOf("\"errors\":"u8) < 0;
            }
            catch (Exception exception) when (exception is SocketException or InvalidOperationException)
            {
                connection?.Dispose();
                connection = null;
            }

            Now.Request(Stopwatch.GetElapsedTime(begin), succeeded);
        }

        connection?.Dispose();
    }

    private async Task TakeFilesAsync()
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromMinutes(5) };
        for (var i = 0; !IsOver; i++)
        {
            var succeeded = false;
            try
            {
                await Download.TakeAsync(client, $"http://127.0.0.1:{port}/graphql", File, _types[i % _types.Length]);
                succeeded = true;
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or TaskCanceledException)
            {
                // It is counted.
            }

            Now.Export(succeeded);
        }
    }
}
