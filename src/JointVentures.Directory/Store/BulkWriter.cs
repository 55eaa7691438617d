using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace JointVentures.Directory.Store;

/// <summary>
/// Writes rows of one entity by one prepared insert, whose columns, converters and shadow texts come from the model.
/// </summary>
/// <remarks>
/// Many times as fast as saving tracked entities: values go to SQLite as they are, with no object for each. Not for use by
/// several threads at once.
/// </remarks>
public sealed class BulkWriter<T> : IDisposable
    where T : class
{
    private readonly sqlite3 _store;
    private readonly sqlite3_stmt _insert;
    private readonly RowBinder<T> _binder;

    /// <summary>Prepares the insert on an open connection.</summary>
    /// <param name="model">The model that maps <typeparamref name="T"/>.</param>
    /// <param name="connection">The open connection to write on.</param>
    /// <param name="transaction">The transaction of that connection that the rows belong to.</param>
    public BulkWriter(IModel model, SqliteConnection connection, SqliteTransaction transaction)
    {
        if (transaction.Connection != connection)
        {
            throw new ArgumentException("The transaction is not open on the connection.", nameof(transaction));
        }

        var entity = model.FindEntityType(typeof(T)) ?? throw new ArgumentException($"{typeof(T).Name} is not mapped.", nameof(model));
        var properties = entity.GetProperties().ToArray();
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var names = properties.Select(p => $"\"{p.GetColumnName(table)}\"");
        _store = connection.Handle!;
        _binder = new RowBinder<T>(properties);
        Check(raw.sqlite3_prepare_v2(
            _store,
            $"insert into \"{entity.GetTableName()}\" ({string.Join(", ", names)}) values ({string.Join(", ", properties.Select(_ => "?"))})",
            out _insert));
    }

    /// <summary>Writes one row.</summary>
    /// <exception cref="SqliteException">The row breaks a constraint of the store.</exception>
    public void Write(T row)
    {
        Check(_binder.Bind(_insert, row));
        var result = raw.sqlite3_step(_insert);
        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }

        raw.sqlite3_reset(_insert);
    }

    /// <inheritdoc/>
    public void Dispose() => _insert.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            // Before the statement is reset, for that forgets the message.
            var problem = new SqliteException(
                $"SQLite Error {result}: '{raw.sqlite3_errmsg(_store).utf8_to_string()}'.", result & 0xff, raw.sqlite3_extended_errcode(_store));
            if (_insert is not null)
            {
                raw.sqlite3_reset(_insert);
            }

            throw problem;
        }
    }
}
