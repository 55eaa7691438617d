using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Groups;
using JointVentures.Api.Execution.Kept;
using JointVentures.Api.Execution.Names;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution;

/// <summary>What one operation reads from the store, in one state of it, whatever becomes of the rows.</summary>
/// <param name="connection">The connection, which reads from one state of the store.</param>
/// <param name="slots">The request's variables.</param>
/// <param name="deadline">Ends it.</param>
public sealed class StoreRun(ReadConnection connection, IReadOnlyList<object?> slots, Deadline deadline) : IDisposable
{
    private const int RowsBetweenChecks = 64;

    private readonly RunStatements _statements = new(connection);
    private long _rows;
    private long _steps;

    /// <summary>The request's variables.</summary>
    public IReadOnlyList<object?> Slots => slots;

    /// <summary>How much may be read.</summary>
    public required OperationLimits Limits { get; init; }

    /// <summary>How it may be read.</summary>
    public required ReadLimits Reading { get; init; }

    /// <summary>How many rows may be read.</summary>
    public required long MostRows { get; init; }

    /// <summary>What need not be found out again; null for nothing.</summary>
    public KeptResults? Kept { private get; init; }

    /// <summary>Counts that need not be made again; null where none are kept.</summary>
    public KeptUntilChange<long>? Counts => Reading.KeptCounts == 0 ? null : Kept?.Counts;

    /// <summary>Groups that need not be made again; null where none are kept.</summary>
    public KeptUntilChange<IReadOnlyList<GroupRow>>? Groups => Reading.KeptGroups == 0 ? null : Kept?.Groups;

    /// <summary>How rare the letters of names are.</summary>
    public required PieceCounts Pieces { get; init; }

    /// <summary>A statement with its parameters set, before its first row; it must be closed.</summary>
    /// <exception cref="OperationException">A client's value is of no use.</exception>
    public Statement Open(StatementText text, IRow parent) => Open(text, BindScope.Of(slots, parent));

    /// <summary>A statement with its parameters set, before its first row; it must be closed.</summary>
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
        var rows = Open(text, scope);
        try
        {
            deadline.Check();
            return rows.Step() ? take(rows) : throw new StoreReadException($"No row from: {text.Sql}");
        }
        finally
        {
            Close(rows);
        }
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
        if (++_rows > MostRows)
        {
            throw new AnswerTooLargeException(Limits);
        }
    }

    /// <summary>Ends reading a statement's rows.</summary>
    public void Close(Statement statement) => _statements.Rest(statement, bound: true);

    /// <summary>Lets the statements that follow take no more than so many steps of the store's machine.</summary>
    public void Allow(long steps) => connection.Allow(steps);

    /// <summary>Whether a statement was stopped because its steps were spent.</summary>
    public bool IsSpent => connection.IsSpent;

    /// <summary>Lets other statements run in between, whose steps do not count.</summary>
    /// <returns>What is left, to be given to <see cref="Resume"/>.</returns>
    public long Suspend() => connection.Suspend();

    /// <summary>Goes on to count.</summary>
    public void Resume(long left) => connection.Resume(left);

    /// <summary>Gives the statements back to the connection.</summary>
    public void Dispose() => _statements.Dispose();
}
