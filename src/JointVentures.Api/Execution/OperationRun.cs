using System.Collections.ObjectModel;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Counts;
using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution;

/// <summary>One operation while it runs: everything about it that changes.</summary>
/// <param name="connection">The connection, which reads from one state of the store.</param>
/// <param name="slots">The request's variables.</param>
/// <param name="json">Takes the answer.</param>
/// <param name="deadline">Ends it.</param>
public sealed class OperationRun(
    ReadConnection connection, IReadOnlyList<object?> slots, JsonBuffer json, Deadline deadline) : IDisposable
{
    private const int RowsBetweenChecks = 64;

    private readonly List<PathSegment> _path = [];
    private readonly List<(ConnectionWriter, PageRequest)> _pages = [];
    private readonly RunStatements _statements = new(connection);
    private List<OperationError>? _errors;
    private CursorBytes? _cursorBytes;
    private long _rows;

    /// <summary>Takes the answer; a part that is written aside has its own.</summary>
    public JsonBuffer Json { get; private set; } = json;

    /// <summary>Room to put cursors together in.</summary>
    public CursorBytes CursorBytes => _cursorBytes ??= new CursorBytes();

    /// <summary>The request's variables.</summary>
    public IReadOnlyList<object?> Slots => slots;

    /// <summary>Counts that need not be made again; null for none.</summary>
    public CountCache? Counts { get; init; }

    /// <summary>How much an answer may hold.</summary>
    public required OperationLimits Limits { get; init; }

    /// <summary>The answers of the fields about the schema, by response name.</summary>
    public IReadOnlyDictionary<string, byte[]> Introspection { get; init; } = ReadOnlyDictionary<string, byte[]>.Empty;

    /// <summary>The errors of fields so far.</summary>
    public IReadOnlyList<OperationError> Errors => _errors ?? [];

    /// <summary>Goes down to a field.</summary>
    public void Enter(string name) => _path.Add(PathSegment.Of(name));

    /// <summary>Goes down to an item of a list.</summary>
    public void Enter(int place) => _path.Add(PathSegment.Of(place));

    /// <summary>Goes to another item of the same list.</summary>
    public void Next(int place) => _path[^1] = PathSegment.Of(place);

    /// <summary>Goes back up.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Notes that the field where the run stands has failed.</summary>
    public void Fail(OperationError error, IReadOnlyList<SourceLocation> locations)
    {
        _errors ??= [];
        if (_errors.Count < Limits.FieldErrors)
        {
            _errors.Add(error with { Path = [.. _path.Select(segment => segment.Value)], Locations = locations });
        }
    }

    /// <summary>What a connection asks for, which is the same for each row above it.</summary>
    /// <param name="connection">The connection.</param>
    /// <exception cref="OperationException">Its arguments are wrong.</exception>
    internal PageRequest Page(ConnectionWriter connection)
    {
        foreach (var (asker, known) in _pages)
        {
            if (ReferenceEquals(asker, connection))
            {
                return known;
            }
        }

        var page = connection.Request(slots);
        _pages.Add((connection, page));
        return page;
    }

    /// <summary>Writes a part of the answer aside.</summary>
    public JsonBuffer Redirect(JsonBuffer to)
    {
        var before = Json;
        Json = to;
        return before;
    }

    /// <summary>A statement with its parameters set, before its first row; it must be closed.</summary>
    /// <exception cref="OperationException">A client's value is of no use.</exception>
    public Statement Open(StatementText text, IRow parent) => Open(text, new BindScope(slots, parent, [], 0));

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
        ReadOne(text, new BindScope(slots, parent, [], 0), take);

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
        var scope = new BindScope(slots, parent, [], 0);
        foreach (var parameter in text.Parameters)
        {
            parameter.Bound(scope);
        }
    }

    /// <summary>Goes to the statement's next row; false where there is none.</summary>
    /// <exception cref="OperationCanceledException">The operation was ended.</exception>
    /// <exception cref="AnswerTooLargeException">The answer is over a limit.</exception>
    public bool Read(Statement statement)
    {
        // The store looks at the deadline too; between its looks some rows are written within microseconds.
        if (_rows % RowsBetweenChecks == 0)
        {
            deadline.Check();
        }

        if (!statement.Step())
        {
            return false;
        }

        _rows++;
        CheckSize();
        return true;
    }

    /// <summary>Ends the operation where its answer is over a limit.</summary>
    /// <exception cref="AnswerTooLargeException">It is.</exception>
    public void CheckSize()
    {
        if (_rows > Limits.AnswerRows || Json.Length > Limits.AnswerBytes)
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

    /// <summary>Where the run stands, to come back to after a failure.</summary>
    public int PathLength => _path.Count;

    /// <summary>Comes back up to where the run stood.</summary>
    public void LeaveTo(int pathLength) => _path.RemoveRange(pathLength, _path.Count - pathLength);

    /// <summary>Gives the statements back to the connection.</summary>
    public void Dispose() => _statements.Dispose();
}
