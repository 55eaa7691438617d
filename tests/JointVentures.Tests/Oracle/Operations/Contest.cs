using System.Collections.Concurrent;
using System.Text.Json;
using JointVentures.Api.Contract.Limits;
using JointVentures.Tests.Oracle.Interpreting;

namespace JointVentures.Tests.Oracle.Operations;

/// <summary>One store that both the planner and the interpreter answer from.</summary>
public sealed class Contest : IDisposable
{
    private readonly ConcurrentDictionary<(string Key, bool Planned), string[]> _cursors = [];

    /// <summary>Sets both on the store of a file; it must not change while they answer.</summary>
    public Contest(string path)
    {
        Planner = new Planner(path, Limits);
        Interpreter = new Interpreter(Limits);
        Store = LoadedStore.From(path);
    }

    /// <summary>How much an operation may ask of either.</summary>
    public OperationLimits Limits { get; } = new() { FieldErrors = int.MaxValue, FieldCost = int.MaxValue, TypeCost = int.MaxValue };

    /// <summary>The planner.</summary>
    public Planner Planner { get; }

    /// <summary>The interpreter.</summary>
    public Interpreter Interpreter { get; }

    /// <summary>The rows that it answers from.</summary>
    public LoadedStore Store { get; }

    /// <summary>Where the answers to an operation differ; null where they agree.</summary>
    public string? Difference(Operation operation) => Difference(operation, out _);

    /// <summary>Where the answers to an operation differ, and the planner's to the first request.</summary>
    /// <remarks>The second request finds the document known, and at times its plan.</remarks>
    public string? Difference(Operation operation, out string answer) =>
        Compare(operation, out answer) ?? (operation.Variables.Count > 0 ? Compare(operation.Again(), out _) : null);

    private string? Compare(Operation operation, out string answer)
    {
        answer = Answer(operation, planned: true);
        using var expected = JsonDocument.Parse(Answer(operation, planned: false));
        using var actual = JsonDocument.Parse(answer);
        return Comparison.Difference(expected.RootElement, actual.RootElement);
    }

    /// <summary>Everything that a person needs to see a difference: the smallest operation found and both answers.</summary>
    public string Report(Operation operation)
    {
        var smallest = Shrinking.Shrink(operation, smaller => Difference(smaller) is not null);
        var text = new OperationText(cursor => Cursor(cursor, planned: true));
        return $"""

            {Difference(smallest)}
            {text.Query(smallest)}
            {text.Variables(smallest)} then {text.Variables(smallest.Again())}
            interpreter: {Short(Answer(smallest, planned: false))}
            planner:     {Short(Answer(smallest, planned: true))}
            then:        {Short(Answer(smallest.Again(), planned: false))}
            planner:     {Short(Answer(smallest.Again(), planned: true))}
            before it was made smaller: {Difference(operation)}
            {text.Query(operation)}
            {text.Variables(operation)} then {text.Variables(operation.Again())}
            {string.Join('\n', Planner.Log.Take(3))}
            """;
    }

    /// <inheritdoc/>
    public void Dispose() => Planner.Dispose();

    private string Answer(Operation operation, bool planned)
    {
        var text = new OperationText(cursor => Cursor(cursor, planned));
        return Answer(text.Query(operation), text.Variables(operation), planned);
    }

    private string Answer(string query, string variables, bool planned) =>
        planned ? Planner.Answer(query, variables) : Interpreter.Answer(Store, query, variables);

    // Cursors belong to the entity and the order alone, so that a list of all rows gives those of every list.
    private string Cursor(CursorInput cursor, bool planned)
    {
        var order = cursor.Order is null ? "" : $", order: {new OperationText(_ => "").Literal(cursor.Order)}";
        var cursors = _cursors.GetOrAdd(($"{cursor.Entity}{order}", planned), _ => Cursors(cursor.Entity, order, planned));
        return cursors.Length == 0 ? "none" : cursors[cursor.Place % cursors.Length];
    }

    private string[] Cursors(string entity, string order, bool planned)
    {
        var edges = $"(first: {Limits.MaxPageSize}{order}) {{ edges {{ cursor }} }}";
        var owner = Ids.Of("Partner", 1);
        var query = entity == "Stake"
            ? $"{{ partner(id: \"{owner}\") {{ list: stakes{edges} }} }}"
            : $"{{ list: {char.ToLowerInvariant(entity[0])}{entity[1..]}s{edges} }}";
        using var answer = JsonDocument.Parse(Answer(query, "{}", planned));
        var data = answer.RootElement.GetProperty("data");
        var list = (entity == "Stake" ? data.GetProperty("partner") : data).GetProperty("list");
        return list.ValueKind == JsonValueKind.Null
            ? [] : [.. list.GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("cursor").GetString()!)];
    }

    private static string Short(string text) => text.Length > 3_000 ? text[..3_000] + "..." : text;
}
