using System.Collections.ObjectModel;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Figures;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Pages;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution;

/// <summary>One operation while it runs: everything about it that changes.</summary>
/// <param name="store">Reads from the store.</param>
/// <param name="json">Takes the answer.</param>
public sealed class OperationRun(StoreRun store, JsonBuffer json)
{
    private readonly List<PathSegment> _path = [];
    private readonly List<(ConnectionWriter, PageRequest)> _pages = [];
    private List<OperationError>? _errors;
    private CursorBytes? _cursorBytes;
    private DirectoryValues? _directoryValues;

    /// <summary>Reads from the store.</summary>
    public StoreRun Store => store;

    /// <summary>Takes the answer; a part that is written aside has its own.</summary>
    public JsonBuffer Json { get; private set; } = json;

    /// <summary>Room to put cursors together in.</summary>
    public CursorBytes CursorBytes => _cursorBytes ??= new CursorBytes();

    /// <summary>What the directory's rows add up to beside official figures.</summary>
    public DirectoryValues DirectoryValues => _directoryValues ??= new DirectoryValues();

    /// <summary>The request's variables.</summary>
    public IReadOnlyList<object?> Slots => store.Slots;

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

    /// <summary>Begins a list of the answer and goes down to its items.</summary>
    public void BeginList()
    {
        Json.Raw('[');
        Enter(0);
    }

    /// <summary>Goes to an item of the list that was begun last.</summary>
    /// <param name="place">Its place, from 0.</param>
    public void BeginItem(int place)
    {
        if (place > 0)
        {
            Json.Raw(',');
            Next(place);
        }
    }

    /// <summary>Ends the list and goes back up.</summary>
    public void EndList()
    {
        Leave();
        Json.Raw(']');
    }

    /// <summary>Notes that the field where the run stands has failed.</summary>
    public void Fail(OperationError error, IReadOnlyList<SourceLocation> locations)
    {
        _errors ??= [];
        if (_errors.Count < store.Limits.FieldErrors)
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

        var page = connection.Request(store.Slots);
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

    /// <summary>Goes to the statement's next row; false where there is none.</summary>
    /// <exception cref="OperationCanceledException">The operation was ended.</exception>
    /// <exception cref="AnswerTooLargeException">The answer is over a limit.</exception>
    public bool Read(Statement statement)
    {
        CheckSize();
        return store.Read(statement);
    }

    /// <summary>Ends the operation where its answer is over a limit.</summary>
    /// <exception cref="AnswerTooLargeException">It is.</exception>
    public void CheckSize()
    {
        if (Json.Length > store.Limits.AnswerBytes)
        {
            throw new AnswerTooLargeException(store.Limits);
        }
    }

    /// <summary>Where the run stands, to come back to after a failure.</summary>
    public int PathLength => _path.Count;

    /// <summary>Comes back up to where the run stood.</summary>
    public void LeaveTo(int pathLength) => _path.RemoveRange(pathLength, _path.Count - pathLength);
}
