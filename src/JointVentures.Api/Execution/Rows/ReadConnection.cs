using JointVentures.Api.Execution.Kept;
using JointVentures.Directory.Store;
using JointVentures.Directory.Store.Opening;
using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>An open connection that only reads, with the statements that it has prepared. For one operation at a time.</summary>
public sealed class ReadConnection : IDisposable
{
    // Nothing is mapped: that would save no time and count as memory of the server. Many rows are sorted in files, which SQLite removes
    // again: in memory that takes twice the time and as much memory as there are rows. The last makes SQLite look into the store, which it
    // otherwise leaves to the first operation.
    private static readonly string[] _first =
    [
        "pragma query_only = 1",
        FormattableString.Invariant($"pragma busy_timeout = {StoreFormat.BusySeconds * 1000}"),
        "pragma cache_size = -4096",
        "pragma temp_store = file",
        "pragma mmap_size = 0",
        "select 1 from sqlite_schema limit 1",
    ];

    private readonly sqlite3 _connection;
    private readonly KeptStatements _statements;
    private readonly Watch _watch;
    private readonly DataVersion _version;
    private readonly Statement _begin;
    private readonly Statement _end;

    /// <summary>Opens a store and reads what it consists of.</summary>
    /// <exception cref="StoreReadException">It cannot be opened or read.</exception>
    public ReadConnection(OpenedStore store)
    {
        Batteries_V2.Init();
        var flags = raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_URI
            | (store.Immutable ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE);
        var result = raw.sqlite3_open_v2(store.DataSource, out _connection, flags, null);
        try
        {
            StoreReadException.Check(_connection, result, "open");
            foreach (var sql in _first)
            {
                StoreReadException.Check(_connection, raw.sqlite3_exec(_connection, sql), sql);
            }

            // Else each new value of a limit makes SQLite compile the statement again, in case another plan were better for it.
            var stable = raw.sqlite3_db_config(_connection, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);
            StoreReadException.Check(_connection, stable, "stable plans");
            _begin = new Statement(this, "begin");
            _end = new Statement(this, "rollback");
        }
        catch
        {
            _connection.Dispose();
            throw;
        }

        _statements = new KeptStatements(this);
        _watch = new Watch(_connection);
        _version = new DataVersion(this);
    }

    /// <summary>Whether the store could not be read on the connection, so that it is better not used again.</summary>
    public bool IsDoubtful { get; private set; }

    /// <summary>What was found out on this connection; null for nothing yet. Whoever has rented the connection keeps it up.</summary>
    public KeptResults? Kept { get; set; }

    /// <summary>
    /// What is another number after each write to the store by whomever, as of the last call of <see cref="Version"/>; of this
    /// connection alone, and negative before the first call.
    /// </summary>
    public long Change => _version.Change;

    /// <summary>The same as of the state that is read now, which an operation holds on to from then on.</summary>
    /// <exception cref="StoreReadException">The store does not tell.</exception>
    public long State()
    {
        _version.Read();
        return _version.Change;
    }

    /// <summary>
    /// The version of the data in the state that is read: within an operation that of its answer, else that of the moment. It costs a
    /// statement only where something was written since the last call, or where the operation has read nothing yet.
    /// </summary>
    /// <returns>Null where the store does not tell; the connection is doubtful from then on.</returns>
    public string? Version()
    {
        try
        {
            return _version.Read();
        }
        catch (StoreReadException)
        {
            return null;
        }
    }

    /// <summary>Begins to read from one state of the store, whatever is written meanwhile.</summary>
    /// <param name="deadline">Stops what then runs in the store.</param>
    /// <exception cref="StoreReadException">It cannot be begun.</exception>
    public void Begin(Deadline deadline)
    {
        Run(_begin);
        _watch.Begin(deadline);
    }

    /// <summary>Ends it. A connection on which that fails is doubtful from then on, for what was read is right all the same.</summary>
    public void End()
    {
        // First of all, for a deadline that is over would else stop the end itself.
        _watch.End();
        try
        {
            // Some errors have ended it already.
            if (raw.sqlite3_get_autocommit(_connection) == 0)
            {
                Run(_end);
            }
        }
        catch (StoreReadException)
        {
            // It is doubtful now.
        }
    }

    /// <summary>Lets what runs next take no more than so many steps of the store's machine, to the nearest thousand.</summary>
    public void Allow(long steps) => _watch.Allow(steps);

    /// <summary>Whether what ran was stopped because its steps were spent.</summary>
    public bool IsSpent => _watch.IsSpent;

    /// <summary>Lets other statements run in between, whose steps do not count.</summary>
    /// <returns>What is left, to be given to <see cref="Resume"/>.</returns>
    public long Suspend() => _watch.Suspend();

    /// <summary>Goes on to count.</summary>
    public void Resume(long left) => _watch.Resume(left);

    /// <summary>A statement's text, and the store's way to its rows as <c>explain query plan</c> tells it. Ends the watch over the run.</summary>
    /// <param name="sql">The statement.</param>
    internal IReadOnlyList<string> Explain(string sql)
    {
        // A run whose time is up is explained too.
        _watch.End();
        _watch.Allow(long.MaxValue);
        return QueryPlan.Of(this, sql);
    }

    /// <summary>The texts of the statements that are prepared, the one that rests longest first; to see how operations are answered.</summary>
    public IEnumerable<string> Prepared => _statements.Texts;

    /// <summary>A statement that nobody else uses until it is returned.</summary>
    /// <exception cref="StoreReadException">It cannot be prepared.</exception>
    public Statement Rent(string sql) => _statements.Rent(sql);

    /// <summary>Gives a statement back.</summary>
    public void Return(Statement statement) => _statements.Return(statement);

    /// <inheritdoc/>
    public void Dispose()
    {
        _statements.Dispose();
        _version.Dispose();
        _begin.Free();
        _end.Free();
        _connection.Dispose();
    }

    /// <summary>What SQLite knows the connection by.</summary>
    internal sqlite3 Handle => _connection;

    /// <summary>Looks whether a call went well.</summary>
    /// <param name="result">What SQLite said.</param>
    /// <param name="sql">What it was to do.</param>
    /// <exception cref="OperationCanceledException">The operation was ended.</exception>
    /// <exception cref="StoreReadException">The store cannot be read; the connection is doubtful from then on.</exception>
    internal void Check(int result, string sql)
    {
        // Whoever stops a run may do so while a statement is made, too.
        if (result == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException();
        }

        IsDoubtful |= result != raw.SQLITE_OK;
        StoreReadException.Check(_connection, result, sql);
    }

    /// <summary>The failure of a statement that gives a row in every sound store; the connection is doubtful from then on.</summary>
    /// <param name="sql">The statement.</param>
    internal StoreReadException NoRow(string sql)
    {
        IsDoubtful = true;
        return new StoreReadException($"No row from: {sql}");
    }

    private static void Run(Statement statement)
    {
        try
        {
            statement.Step();
        }
        finally
        {
            statement.Reset();
        }
    }
}
