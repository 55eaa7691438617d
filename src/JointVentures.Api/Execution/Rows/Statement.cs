using SQLitePCL;

namespace JointVentures.Api.Execution.Rows;

/// <summary>A prepared statement, and the row that it stands on. Belongs to one connection and one user at a time.</summary>
/// <remarks>To dispose it ends the reading of its rows: the statement stays prepared, for its connection keeps it.</remarks>
public sealed class Statement : IRow, IDisposable
{
    // SQLITE_STMTSTATUS_REPREPARE, which the library does not name.
    private const int Reprepared = 5;

    private readonly ReadConnection _connection;
    private readonly sqlite3_stmt _statement;
    // Zero once it is freed.
    private nint _open;

    internal Statement(ReadConnection connection, string sql)
    {
        _connection = connection;
        Sql = sql;
        var result = raw.sqlite3_prepare_v3(connection.Handle, sql, raw.SQLITE_PREPARE_PERSISTENT, out _statement);
        connection.Check(result, sql);
        _open = _statement.DangerousGetHandle();
        ColumnCount = raw.sqlite3_column_count(_statement);
    }

    /// <summary>How many columns a row has.</summary>
    public int ColumnCount { get; }

    /// <summary>The text it was prepared from.</summary>
    public string Sql { get; }

    /// <summary>How often SQLite has compiled it again since it was prepared, as a change of the tables makes it do.</summary>
    public int Recompilations => raw.sqlite3_stmt_status(_statement, Reprepared, 0);

    /// <summary>Whether somebody uses it.</summary>
    internal bool IsRented { get; set; }

    /// <summary>The run that has it in hand; null where none has.</summary>
    internal RunStatements? Holder { get; set; }

    /// <summary>Sets the parameter at <paramref name="index"/>, from 1.</summary>
    public void Bind(int index, StoreValue value)
    {
        var result = value switch
        {
            { Text: { } text } => raw.sqlite3_bind_text(_statement, index, text),
            { Whole: { } whole } => raw.sqlite3_bind_int64(_statement, index, whole),
            _ => raw.sqlite3_bind_null(_statement, index),
        };
        _connection.Check(result, Sql);
    }

    /// <summary>Goes to the next row; false where there is none.</summary>
    /// <exception cref="OperationCanceledException">The statement was interrupted.</exception>
    public bool Step()
    {
        ObjectDisposedException.ThrowIf(_open == 0, this);
        var result = StatementCalls.Step(_open);
        if (result is not (raw.SQLITE_ROW or raw.SQLITE_DONE))
        {
            _connection.Check(result, Sql);
        }

        return result == raw.SQLITE_ROW;
    }

    /// <inheritdoc/>
    public bool IsNull(int column) => StatementCalls.IsNull(_open, column);

    /// <summary>Whether a column holds a text.</summary>
    public bool IsText(int column) => StatementCalls.IsText(_open, column);

    /// <inheritdoc/>
    public long Whole(int column) => StatementCalls.Whole(_open, column);

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Text(int column) => StatementCalls.Text(_open, column);

    /// <summary>Ends reading its rows; the run that has it in hand may read it again.</summary>
    public void Dispose() => Holder?.Rest(this, bound: true);

    // Before its first row again, its parameters as they are.
    internal void Rewind()
    {
        ObjectDisposedException.ThrowIf(_open == 0, this);
        StatementCalls.Rewind(_open);
    }

    // Bound texts are let go too: a statement may rest for long.
    internal void Reset()
    {
        Rewind();
        raw.sqlite3_clear_bindings(_statement);
    }

    internal void Free()
    {
        _open = 0;
        _statement.Dispose();
    }
}
