using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Kept;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution;

/// <summary>
/// What one operation reads from the store, in one state of it, whatever becomes of the rows. It has a connection to itself from
/// <see cref="ReadPool.BeginAsync"/> until it is disposed.
/// </summary>
/// <param name="pool">Takes the connection back.</param>
/// <param name="connection">The connection, which has begun to read from one state of the store.</param>
/// <param name="slots">The request's variables.</param>
/// <param name="deadline">Ends it.</param>
/// <param name="terms">How it reads.</param>
public sealed class StoreRun(
    ReadPool pool, ReadConnection connection, IReadOnlyList<object?> slots, Deadline deadline, ReadTerms terms) : IDisposable
{
    private const int RowsBetweenChecks = 64;

    private readonly RunStatements _statements = new(connection);
    private readonly KeptResults? _kept = terms.KeepsResults ? connection.Kept ??= new KeptResults(pool.Limits) : null;
    private long _rows;
    private long _steps;

    /// <summary>How many rows of the answer were read so far.</summary>
    public long Rows => _rows;

    /// <summary>
    /// The statements that were run, without values, and below each the store's way to its rows. The run reads nothing afterwards: its
    /// deadline no longer holds.
    /// </summary>
    /// <param name="most">How many statements at most.</param>
    public IReadOnlyList<string> Explain(int most) => [.. _statements.Texts.Take(most).SelectMany(connection.Explain)];

    /// <summary>The request's variables.</summary>
    public IReadOnlyList<object?> Slots => slots;

    /// <summary>How much may be read.</summary>
    public OperationLimits Limits => terms.Limits;

    /// <summary>How the store is read.</summary>
    public ReadLimits Reading => pool.Limits;

    /// <summary>
    /// What is another number after each write to the store by whomever, of the state that the run reads: results are kept by it, on this
    /// connection alone.
    /// </summary>
    /// <exception cref="StoreReadException">The store does not tell.</exception>
    public long State => connection.State();

    /// <summary>The version of the data that the run reads; null where the store does not tell.</summary>
    public string? Version() => connection.Version();

    /// <summary>Counts that need not be made again; null where none are kept.</summary>
    public KeptUntilChange<long>? Counts => Reading.KeptCounts == 0 ? null : _kept?.Counts;

    /// <summary>Groups that need not be made again; null where none are kept.</summary>
    public KeptUntilChange<IReadOnlyList<GroupRow>>? Groups => Reading.KeptGroups == 0 ? null : _kept?.Groups;

    /// <summary>How rare the letters of names are.</summary>
    public PieceCounts Pieces => terms.Pieces;

    /// <summary>A statement with its parameters set, before its first row; to be disposed when its rows are read.</summary>
    /// <exception cref="OperationException">A client's value is of no use.</exception>
    public Statement Open(StatementText text, IRow parent) => Open(text, BindScope.Of(slots, parent));

    /// <summary>A statement with its parameters set, before its first row; to be disposed when its rows are read.</summary>
    /// <exception cref="OperationException">A client's value is of no use.</exception>
    public Statement Open(StatementText text, in BindScope scope)
    {
        var statement = _statements.Take(text, out var bound);
        try
        {
            for (var i = 0; i < text.Parameters.Count; i++)
            {
                var parameter = text.Parameters[i];
                if (!bound || parameter.Changes)
                {
                    statement.Bind(i + 1, parameter.Bound(scope));
                }
            }
        }
        catch
        {
            _statements.Rest(statement, bound: false);
            throw;
        }

        return statement;
    }

    /// <summary>What the only row of a statement holds.</summary>
    /// <exception cref="OperationException">A client's value is of no use.</exception>
    public T ReadOne<T>(StatementText text, IRow parent, Func<Statement, T> take) =>
        ReadOne(text, BindScope.Of(slots, parent), take);

    /// <summary>What the only row of a statement holds.</summary>
    /// <exception cref="OperationException">A client's value is of no use.</exception>
    public T ReadOne<T>(StatementText text, in BindScope scope, Func<Statement, T> take)
    {
        using var rows = Open(text, scope);
        deadline.Check();
        return rows.Step() ? take(rows) : throw connection.NoRow(text.Sql);
    }

    /// <summary>Refuses what a client gave for a statement that is not needed, as opening it would.</summary>
    /// <exception cref="OperationException">A client's value is of no use.</exception>
    public void Check(StatementText text, IRow parent)
    {
        var scope = BindScope.Of(slots, parent);
        foreach (var parameter in text.Parameters)
        {
            parameter.Bound(scope);
        }
    }

    /// <summary>Goes to the statement's next row, which is no row of the answer by itself; false where there is none.</summary>
    /// <exception cref="OperationCanceledException">The operation was ended.</exception>
    public bool Step(Statement statement)
    {
        // The store looks at the deadline too; between its looks some rows are written within microseconds.
        if (_steps++ % RowsBetweenChecks == 0)
        {
            deadline.Check();
        }

        return statement.Step();
    }

    /// <summary>Goes to the statement's next row; false where there is none.</summary>
    /// <exception cref="OperationCanceledException">The operation was ended.</exception>
    /// <exception cref="AnswerTooLargeException">More rows were read than an answer may hold.</exception>
    public bool Read(Statement statement)
    {
        if (!Step(statement))
        {
            return false;
        }

        CountRow();
        return true;
    }

    /// <summary>Counts a row of the answer.</summary>
    /// <exception cref="AnswerTooLargeException">It is one more than an answer may hold.</exception>
    public void CountRow()
    {
        if (++_rows > terms.MostRows)
        {
            throw new AnswerTooLargeException(Limits);
        }
    }

    /// <summary>Lets the statements that follow take no more than so many steps of the store's machine.</summary>
    public void Allow(long steps) => connection.Allow(steps);

    /// <summary>Whether a statement was stopped because its steps were spent.</summary>
    public bool IsSpent => connection.IsSpent;

    /// <summary>Lets other statements run in between, whose steps do not count.</summary>
    /// <returns>What is left, to be given to <see cref="Resume"/>.</returns>
    public long Suspend() => connection.Suspend();

    /// <summary>Goes on to count.</summary>
    public void Resume(long left) => connection.Resume(left);

    /// <summary>Ends reading and gives the connection back.</summary>
    public void Dispose()
    {
        try
        {
            _statements.Dispose();
        }
        finally
        {
            connection.End();
            pool.Return(connection);
        }
    }
}
