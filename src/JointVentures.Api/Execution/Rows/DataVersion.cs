using System.Text;
using JointVentures.Directory.Store;

namespace JointVentures.Api.Execution.Rows;

/// <summary>Which version of the data a connection reads; asked of the store only where something was written since it was asked before.</summary>
/// <param name="connection">The connection.</param>
internal sealed class DataVersion(ReadConnection connection) : IDisposable
{
    private const long Unknown = -1;

    // A statement of its own: it is no part of any operation.
    private Statement? _statement;
    private string _version = "";

    /// <summary>What is another number after each write by whomever, as of the last time that the version was read.</summary>
    public long Change { get; private set; } = Unknown;

    /// <summary>The version of the state that the connection holds on to, or else of the state that there is now.</summary>
    /// <exception cref="StoreReadException">The store cannot be read, or lacks the row about the whole.</exception>
    public string Read()
    {
        if (ConnectionCalls.HoldsState(connection.Handle) && ConnectionCalls.Change(connection) == Change)
        {
            return _version;
        }

        _statement ??= new Statement(connection, StoreFormat.VersionQuery);
        try
        {
            if (!_statement.Step())
            {
                throw connection.NoRow(StoreFormat.VersionQuery);
            }

            // While the statement stands on its row, the state is held.
            var change = ConnectionCalls.Change(connection);
            if (change != Change)
            {
                _version = Encoding.UTF8.GetString(_statement.Text(0));
                Change = change;
            }

            return _version;
        }
        finally
        {
            _statement.Rewind();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _statement?.Free();
}
