using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution;

/// <summary>The statements that one operation has in hand: a list below each of fifty rows rents its statement once.</summary>
/// <param name="connection">Lends them.</param>
internal sealed class RunStatements(ReadConnection connection) : IDisposable
{
    private readonly List<Held> _held = [];

    /// <summary>A statement that nothing else of the operation uses until it rests.</summary>
    public Statement Take(StatementText text)
    {
        for (var i = 0; i < _held.Count; i++)
        {
            // By reference: a plan has each text once, and reading it whole would cost more than asking the connection.
            if (ReferenceEquals(_held[i].Text, text) && !_held[i].InUse)
            {
                _held[i] = _held[i] with { InUse = true };
                return _held[i].Statement;
            }
        }

        var statement = connection.Rent(text.Sql);
        _held.Add(new Held(text, statement, InUse: true));
        return statement;
    }

    /// <summary>Ends the use of a statement.</summary>
    public void Rest(StatementText text, Statement statement)
    {
        statement.Rewind();
        for (var i = 0; i < _held.Count; i++)
        {
            if (ReferenceEquals(_held[i].Statement, statement))
            {
                _held[i] = new Held(text, statement, InUse: false);
                return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var held in _held)
        {
            connection.Return(held.Statement);
        }

        _held.Clear();
    }

    private readonly record struct Held(StatementText Text, Statement Statement, bool InUse);
}
