using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution;

/// <summary>
/// How much room a plan takes beyond what its planning took: the statements of a page are made when the first request needs them, and made-up
/// cursors need ever others. Shared between threads.
/// </summary>
public sealed class PlanGrowth
{
    // A text takes two bytes a character here and about as many where it is handed to SQLite; a parameter is an object of its own.
    private const int BytesPerCharacter = 4;
    private const int BytesPerParameter = 40;

    private long _bytes;
    private long _seen;

    /// <summary>The room, in bytes.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    /// <summary>Adds statements that are kept.</summary>
    public void Add(IReadOnlyList<StatementText> statements) => Interlocked.Add(
        ref _bytes, statements.Sum(statement => (BytesPerCharacter * (long)statement.Sql.Length) + (BytesPerParameter * statement.Parameters.Count)));

    /// <summary>Whether there is more than when this was last asked.</summary>
    public bool HasNews()
    {
        var now = Bytes;
        return Interlocked.Read(ref _seen) != now && Interlocked.Exchange(ref _seen, now) != now;
    }
}
