using System.Collections.Concurrent;
using System.Text;
using SQLitePCL;

namespace JointVentures.Benchmarks.Hand;

/// <summary>A connection of raw SQLite calls with its prepared statements, which requests reuse.</summary>
public sealed class RawConnection : IDisposable
{
    private static readonly ConcurrentDictionary<string, ConcurrentBag<RawConnection>> _idle = [];

    private readonly string _store;
    private readonly sqlite3 _connection;
    private readonly Dictionary<string, sqlite3_stmt> _statements = [];

    private RawConnection(string store)
    {
        _store = store;
        Batteries_V2.Init();
        Check(raw.sqlite3_open_v2(store, out _connection, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX, null));
        // Else SQLite compiles a statement again for each new limit.
        Check(raw.sqlite3_db_config(_connection, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _));
        foreach (var pragma in (string[])["pragma query_only = 1", "pragma cache_size = -4096", "pragma mmap_size = 0"])
        {
            Check(raw.sqlite3_exec(_connection, pragma));
        }
    }

    /// <summary>A connection that nobody else uses until it is disposed of.</summary>
    public static RawConnection Rent(string store) =>
        _idle.GetOrAdd(store, _ => []).TryTake(out var connection) ? connection : new RawConnection(store);

    /// <summary>A statement that is prepared once, with its first parameters set.</summary>
    public sqlite3_stmt Statement(string sql, long first, long second = 0)
    {
        var statement = Statement(sql);
        raw.sqlite3_bind_int64(statement, 1, first);
        if (raw.sqlite3_bind_parameter_count(statement) > 1)
        {
            raw.sqlite3_bind_int64(statement, 2, second);
        }

        return statement;
    }

    /// <summary>A statement that is prepared once, with its parameters set.</summary>
    public sqlite3_stmt Statement(string sql, string text, string? second = null)
    {
        var statement = Statement(sql);
        raw.sqlite3_bind_text(statement, 1, Encoding.UTF8.GetBytes(text));
        if (second is not null)
        {
            raw.sqlite3_bind_text(statement, 2, Encoding.UTF8.GetBytes(second));
        }

        return statement;
    }

    /// <summary>The text of the only row of a statement; empty where it is null.</summary>
    public string Text(string sql, string parameter)
    {
        var statement = Statement(sql, parameter);
        raw.sqlite3_step(statement);
        var text = raw.sqlite3_column_text(statement, 0).utf8_to_string() ?? "";
        raw.sqlite3_reset(statement);
        return text;
    }

    /// <inheritdoc/>
    public void Dispose() => _idle[_store].Add(this);

    private sqlite3_stmt Statement(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            Check(raw.sqlite3_prepare_v3(_connection, sql, raw.SQLITE_PREPARE_PERSISTENT, out statement));
            _statements.Add(sql, statement);
        }

        return statement;
    }

    private static void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new InvalidOperationException($"SQLite answers {result}.");
        }
    }
}
