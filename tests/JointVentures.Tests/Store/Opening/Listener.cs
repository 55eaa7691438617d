using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace JointVentures.Tests.Store.Opening;

/// <summary>Hears what a start says in its log.</summary>
/// <param name="expected">A part of the line that is waited for.</param>
public sealed class Listener(string expected) : ILogger, IDisposable
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>Set once a line with the expected part was written.</summary>
    public ManualResetEventSlim Heard { get; } = new();

    /// <summary>Every line, its level first.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => true;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        _lines.Enqueue($"{logLevel} {formatter(state, exception)}");
        if (_lines.Last().Contains(expected, StringComparison.Ordinal))
        {
            Heard.Set();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => Heard.Dispose();
}
