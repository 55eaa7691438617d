using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution;

/// <summary>One operation while it runs: everything about it that changes.</summary>
/// <param name="connection">The connection, which reads from one state of the store.</param>
/// <param name="slots">The request's variables.</param>
/// <param name="json">Takes the answer.</param>
/// <param name="cancellation">Ends it.</param>
public sealed class OperationRun(
    ReadConnection connection, IReadOnlyList<object?> slots, JsonBuffer json, CancellationToken cancellation)
{
    private readonly List<object> _path = [];
    private List<OperationError>? _errors;

    /// <summary>Takes the answer; a part that is written aside has its own.</summary>
    public JsonBuffer Json { get; private set; } = json;

    /// <summary>The request's variables.</summary>
    public IReadOnlyList<object?> Slots => slots;

    /// <summary>The answers of the fields about the schema, by response name.</summary>
    public IReadOnlyDictionary<string, byte[]> Introspection { get; init; } = new Dictionary<string, byte[]>();

    /// <summary>The errors of fields so far.</summary>
    public IReadOnlyList<OperationError> Errors => _errors ?? [];

    /// <summary>Goes down to a field or an item of a list.</summary>
    public void Enter(object segment) => _path.Add(segment);

    /// <summary>Goes to the next item of the same list.</summary>
    public void Next(object segment) => _path[^1] = segment;

    /// <summary>Goes back up.</summary>
    public void Leave() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Notes that the field where the run stands has failed.</summary>
    public void Fail(OperationError error, IReadOnlyList<SourceLocation> locations) =>
        (_errors ??= []).Add(error with { Path = [.. _path], Locations = locations });

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
        var statement = connection.Rent(text.Sql);
        try
        {
            for (var i = 0; i < text.Parameters.Count; i++)
            {
                statement.Bind(i + 1, text.Parameters[i].Bound(scope));
            }
        }
        catch
        {
            connection.Return(statement);
            throw;
        }

        return statement;
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
    public bool Read(Statement statement)
    {
        cancellation.ThrowIfCancellationRequested();
        return statement.Step();
    }

    /// <summary>Gives a statement back.</summary>
    public void Close(Statement statement) => connection.Return(statement);

    /// <summary>Where the run stands, to come back to after a failure.</summary>
    public int PathLength => _path.Count;

    /// <summary>Comes back up to where the run stood.</summary>
    public void LeaveTo(int pathLength) => _path.RemoveRange(pathLength, _path.Count - pathLength);
}
