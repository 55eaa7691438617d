using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution;

/// <summary>The statements that one operation has in hand: a list below each of fifty rows rents its statement once.</summary>
/// <param name="connection">Lends them.</param>
internal sealed class RunStatements(ReadConnection connection) : IDisposable
{
    private readonly List<Held> _held = [];

    /// <summary>The texts of the statements that were taken so far, each once.</summary>
    public IEnumerable<string> Texts => _held.Select(held => held.Statement.Sql).Distinct();

    /// <summary>A statement that nothing else of the operation uses until it rests.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="bound">Whether the parameters that do not change within the operation are set already.</param>
    public Statement Take(StatementText text, out bool bound)
    {
        var place = Find(text);
        bound = place >= 0;
        if (place < 0)
        {
            // The same text may stand in a plan twice, with other values of the client's.
            place = Find(text.Sql);
        }

        if (place < 0)
        {
            var statement = connection.Rent(text.Sql);
            statement.Holder = this;
            _held.Add(new Held(text, statement, InUse: true));
            return statement;
        }

        _held[place] = new Held(text, _held[place].Statement, InUse: true);
        return _held[place].Statement;
    }

    /// <summary>Ends the use of a statement.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="bound">Whether its parameters are set.</param>
    public void Rest(Statement statement, bool bound)
    {
        statement.Rewind();
        for (var i = 0; i < _held.Count; i++)
        {
            if (ReferenceEquals(_held[i].Statement, statement))
            {
                _held[i] = new Held(bound ? _held[i].Text : null, statement, InUse: false);
                return;
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var held in _held)
        {
            held.Statement.Holder = null;
            connection.Return(held.Statement);
        }

        _held.Clear();
    }

    private int Find(StatementText text)
    {
        for (var i = 0; i < _held.Count; i++)
        {
            if (!_held[i].InUse && ReferenceEquals(_held[i].Text, text))
            {
                return i;
            }
        }

        return -1;
    }

    private int Find(string sql) => _held.FindIndex(held => !held.InUse && held.Statement.Sql == sql);

    /// <summary>A statement in hand.</summary>
    /// <param name="Text">What its parameters are set for; null where they are not.</param>
    /// <param name="Statement">The statement.</param>
    /// <param name="InUse">Whether its rows are being read.</param>
    private readonly record struct Held(StatementText? Text, Statement Statement, bool InUse);
}
