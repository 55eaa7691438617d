namespace JointVentures.Api.Execution.Rows;

/// <summary>The statements that a connection has prepared, up to a total weight; those that rest longest are let go first.</summary>
/// <param name="connection">Prepares them.</param>
internal sealed class KeptStatements(ReadConnection connection) : IDisposable
{
    // In characters of text, to which the room that a prepared statement takes is about proportional.
    private const int Capacity = 500_000;
    private const int StatementWeight = 500;

    private readonly Dictionary<string, LinkedListNode<Statement>> _kept = [];
    // The one that rests longest first.
    private readonly LinkedList<Statement> _byUse = [];
    private int _weight;

    /// <summary>The texts of those that are kept, the one that rests longest first.</summary>
    public IEnumerable<string> Texts => _byUse.Select(statement => statement.Sql);

    /// <summary>A statement that nobody else uses until it is returned.</summary>
    public Statement Rent(string sql)
    {
        if (_kept.TryGetValue(sql, out var node) && !node.Value.IsRented)
        {
            node.Value.IsRented = true;
            return node.Value;
        }

        // One that is used inside itself is there a second time, for as long as it is used.
        var statement = new Statement(connection, sql) { IsRented = true };
        if (node is null)
        {
            _kept.Add(sql, _byUse.AddLast(statement));
            _weight += Weight(statement);
        }

        return statement;
    }

    /// <summary>Gives a statement back.</summary>
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
            statement.Free();
        }

        while (_weight > Capacity && _byUse.First!.Value is { IsRented: false } oldest)
        {
            _byUse.RemoveFirst();
            _kept.Remove(oldest.Sql);
            _weight -= Weight(oldest);
            oldest.Free();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var statement in _byUse)
        {
            statement.Free();
        }
    }

    private static int Weight(Statement statement) => statement.Sql.Length + StatementWeight;
}
