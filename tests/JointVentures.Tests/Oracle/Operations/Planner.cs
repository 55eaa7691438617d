using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Operations;
using Microsoft.Extensions.Logging;

namespace JointVentures.Tests.Oracle.Operations;

/// <summary>The read path as the server has it, over the store of a file.</summary>
public sealed class Planner : IDisposable
{
    private readonly ReadPool _pool;
    private readonly OperationRunner _runner;
    private readonly Journal _journal = new();

    /// <summary>Opens the store of a file.</summary>
    public Planner(string path, OperationLimits limits)
    {
        _pool = ApiUnderTest.PoolOver(path, connections: 4);
        _runner = ApiUnderTest.RunnerOver(_pool, limits, new PieceCounts(), _journal);
    }

    /// <summary>What it told its log.</summary>
    public IEnumerable<string> Log => _journal.Lines;

    /// <summary>The answer to a document, as JSON.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">A JSON object.</param>
    public string Answer(string query, string variables = "{}")
    {
        using var json = JsonDocument.Parse(variables);
        using var answer = new JsonBuffer();
        _runner.RunAsync(new OperationRequest(query, null, json.RootElement, false), answer, default).AsTask().GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(answer.Written);
    }

    /// <inheritdoc/>
    public void Dispose() => _pool.Dispose();

    private sealed class Journal : ILogger<OperationRunner>
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(exception?.ToString() ?? formatter(state, exception));
    }
}
