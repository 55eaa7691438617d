using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>An open connection that only reads, with the statements that it has prepared. For one operation at a time.</summary>
public sealed class ReadConnection : IDisposable
{
    private const int MostKept = 256;

    private readonly sqlite3 _connection;
    private readonly Dictionary<string, LinkedListNode<Statement>> _kept = [];
    // The one that rests longest first.
    private readonly LinkedList<Statement> _byUse = [];
    private readonly Statement _begin;
    private readonly Statement _end;

    /// <summary>Opens a store.</summary>
    /// <exception cref="StoreReadException">It cannot be opened.</exception>
    public ReadConnection(StoreSource source)
    {
        Batteries_V2.Init();
        var flags = raw.SQLITE_OPEN_NOMUTEX | raw.SQLITE_OPEN_URI
            | (source.Immutable ? raw.SQLITE_OPEN_READONLY : raw.SQLITE_OPEN_READWRITE);
        var result = raw.sqlite3_open_v2(source.Uri, out _connection, flags, null);
        StoreReadException.Check(_connection, result, "open");
        foreach (var pragma in source.Pragmas)
        {
            StoreReadException.Check(_connection, raw.sqlite3_exec(_connection, pragma), pragma);
        }

        _begin = new Statement(_connection, "begin");
        _end = new Statement(_connection, "rollback");
    }

    /// <summary>Begins to read from one state of the store, whatever is written meanwhile.</summary>
    public void Begin() => Run(_begin);

    /// <summary>Ends it.</summary>
    public void End() => Run(_end);

    /// <summary>Stops what runs, from any thread.</summary>
    public void Interrupt() => raw.sqlite3_interrupt(_connection);

    /// <summary>A statement that nobody else uses until it is returned.</summary>
    public Statement Rent(string sql)
    {
        if (_kept.TryGetValue(sql, out var node) && !node.Value.IsRented)
        {
            node.Value.IsRented = true;
            return node.Value;
        }

        // One that is used inside itself is there a second time, for as long as it is used.
        var statement = new Statement(_connection, sql) { IsRented = true };
        if (node is null)
        {
            _kept.Add(sql, _byUse.AddLast(statement));
        }

        return statement;
    }

    /// <summary>Gives a statement back; those that rest longest are let go where there are too many.</summary>
    public void Return(Statement statement)
    {
        statement.Reset();
        statement.IsRented = false;
        if (_kept.TryGetValue(statement.Sql, out var node) && node.Value == statement)
        {
            _byUse.Remove(node);
            _byUse.AddLast(node);
        }
        else
        {
            statement.Close();
        }

        while (_byUse.Count > MostKept && _byUse.First!.Value is { IsRented: false } oldest)
        {
            _byUse.RemoveFirst();
            _kept.Remove(oldest.Sql);
            oldest.Close();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _byUse)
        {
            statement.Close();
        }

        _begin.Close();
        _end.Close();
        _connection.Dispose();
    }

    private static void Run(Statement statement)
    {
        statement.Step();
        statement.Reset();
    }
}
