using System.Globalization;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using CsCheck;
using JointVentures.Tests.Oracle.Generating;
using JointVentures.Tests.Oracle.Interpreting;

namespace JointVentures.Tests.Fuzzing;

/// <summary>Sends request after request and looks at every answer. What it sends follows from its seed and the answers.</summary>
public sealed partial class FuzzClient : IDisposable
{
    private readonly Uri _address;
    private readonly Operations _operations;
    private readonly Requests _requests;
    private TcpClient? _connection;

    /// <summary>Prepares a client.</summary>
    /// <param name="address">Where the program listens.</param>
    /// <param name="store">The rows that it asks for.</param>
    /// <param name="seed">Which requests it sends.</param>
    public FuzzClient(Uri address, LoadedStore store, uint seed)
    {
        var source = new PCG(seed, seed);
        _address = address;
        _operations = new Operations(source, store);
        _requests = new Requests(new Draw(source), _operations);
    }

    /// <summary>How many answers there were of each status; 0 for none.</summary>
    public Dictionary<int, int> Statuses { get; } = [];

    /// <summary>Sends the next request.</summary>
    /// <returns>What is wrong with its answer; null for nothing.</returns>
    public async Task<string?> NextAsync()
    {
        var request = _requests.Next();
        RawAnswer? answer = null;
        string? problem;
        try
        {
            answer = await ExchangeAsync(request);
            problem = AnswerForm.Problem(request, answer);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            Close();
            problem = request.Ends ? null : exception.Message;
        }

        Statuses[answer?.Status ?? 0] = Statuses.GetValueOrDefault(answer?.Status ?? 0) + 1;
        return problem is null ? null : string.Create(
            CultureInfo.InvariantCulture, $"{problem}:\n{Shortened(request.ToString())}\n--- {answer?.Status}\n{Shortened(answer?.Text ?? "")}");
    }

    /// <inheritdoc/>
    public void Dispose() => Close();

    private async Task<RawAnswer?> ExchangeAsync(FuzzedRequest request)
    {
        if (_connection is null)
        {
            _connection = new TcpClient { NoDelay = true, ReceiveTimeout = 60_000 };
            await _connection.ConnectAsync(_address.Host, _address.Port);
        }

        var stream = _connection.GetStream();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await stream.WriteAsync(request.Bytes, patience.Token);
        if (request.Ends)
        {
            _connection.Client.Shutdown(SocketShutdown.Send);
        }

        await using var buffered = new BufferedStream(new Kept(stream), 16_384);
        var answer = await RawAnswer.ReadAsync(buffered, request.IsHead).WaitAsync(patience.Token);
        if (answer is null || answer.IsLast || request.Ends)
        {
            Close();
        }

        foreach (Match match in Given().Matches(answer?.Text ?? "").Take(3))
        {
            _operations.Learn(match.Groups[1].Value);
        }

        return answer;
    }

    private void Close()
    {
        _connection?.Dispose();
        _connection = null;
    }

    private static string Shortened(string text) => text.Length <= 3_000 ? text : text[..3_000] + "...";

    [GeneratedRegex("""
        "(?:endCursor|startCursor|cursor|id)":"([^"\\]+)"
        """)]
    private static partial Regex Given();

    /// <summary>The connection's stream, which outlives what reads one answer from it.</summary>
    private sealed class Kept(Stream stream) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => stream.Read(buffer, offset, count);

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            stream.ReadAsync(buffer, cancellationToken);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
