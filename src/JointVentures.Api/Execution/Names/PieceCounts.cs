using System.Collections.Concurrent;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Names;

/// <summary>
/// How many names have three letters side by side, as they were when first asked for. That decides which letters of a word a name index
/// is asked for, and never what is found, so that a number that is out of date costs time only.
/// </summary>
/// <remarks>Counting is bounded, and what no name has is not kept: the letters that clients make up do not crowd out those of names.</remarks>
public sealed class PieceCounts
{
    // What more names have than this is rare nowhere; to count so many takes some milliseconds, once.
    private const long MostCounted = 100_000;

    private const int MostKept = 50_000;

    private static readonly long _age = (long)TimeSpan.FromHours(1).TotalMilliseconds;

    private readonly ConcurrentDictionary<(string Sql, string Column, string Letters), long> _rows = [];
    private long _end = Environment.TickCount64 + _age;

    /// <summary>About how many rows a column has three letters in.</summary>
    /// <param name="column">The column.</param>
    /// <param name="letters">The letters.</param>
    /// <param name="run">Counts them where that has not been done.</param>
    public long Rows(NameColumn column, string letters, StoreRun run)
    {
        if (_rows.TryGetValue((column.Count.Sql, column.Name, letters), out var known))
        {
            return known;
        }

        var scope = BindScope.ForMatch(run.Slots, NoRow.Instance, column.Question(letters), MostCounted);
        var rows = run.ReadOne(column.Count, scope, static row => row.Whole(0));
        if (rows > 0)
        {
            Keep(column, letters, rows);
        }

        return rows;
    }

    /// <summary>Keeps a number. After a time, and where there are too many, all others go.</summary>
    /// <param name="column">The column.</param>
    /// <param name="letters">The letters.</param>
    /// <param name="rows">About how many rows have them there.</param>
    public void Keep(NameColumn column, string letters, long rows)
    {
        if (_rows.Count >= MostKept || Environment.TickCount64 > Volatile.Read(ref _end))
        {
            _rows.Clear();
            Volatile.Write(ref _end, Environment.TickCount64 + _age);
        }

        _rows[(column.Count.Sql, column.Name, letters)] = rows;
    }
}
