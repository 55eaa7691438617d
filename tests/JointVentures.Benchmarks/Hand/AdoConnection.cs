using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace JointVentures.Benchmarks.Hand;

/// <summary>A connection of Microsoft.Data.Sqlite with its prepared commands, which requests reuse.</summary>
public sealed class AdoConnection : IDisposable
{
    private static readonly ConcurrentDictionary<string, ConcurrentBag<AdoConnection>> _idle = [];

    private readonly string _store;
    private readonly SqliteConnection _connection;
    private readonly Dictionary<string, SqliteCommand> _commands = [];

    private AdoConnection(string store)
    {
        _store = store;
        _connection = new SqliteConnection($"Data Source={store};Mode=ReadWrite;Pooling=False");
        _connection.Open();
        using var pragma = _connection.CreateCommand();
        pragma.CommandText = "pragma query_only = 1; pragma cache_size = -4096; pragma mmap_size = 0";
        pragma.ExecuteNonQuery();
    }

    /// <summary>A connection that nobody else uses until it is disposed of.</summary>
    public static AdoConnection Rent(string store) =>
        _idle.GetOrAdd(store, _ => []).TryTake(out var connection) ? connection : new AdoConnection(store);

    /// <summary>Runs a command that is prepared once.</summary>
    public SqliteDataReader Read(string sql, params ReadOnlySpan<object> values)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of this program.
            command.CommandText = sql;
#pragma warning restore CA2100
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
            }

            _commands.Add(sql, command);
        }

        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        return command.ExecuteReader();
    }

    /// <inheritdoc/>
    public void Dispose() => _idle[_store].Add(this);
}
