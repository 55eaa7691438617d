using System.Text.Json;
using CsCheck;
using JointVentures.Tests.Contract;
using JointVentures.Tests.Operations;
using JointVentures.Tests.Oracle.Generating;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Fuzzing;

/// <summary>Operations from the schema and the documented ones, half of them right.</summary>
/// <param name="source">The source of chance.</param>
/// <param name="store">The rows that are asked for.</param>
public sealed class Operations(PCG source, LoadedStore store)
{
    private const int MostCursors = 200;

    private static readonly string[] _examples = [.. ExampleOperations.Names.Select(ExampleOperations.Read)];

    private readonly Draw _draw = new(source);
    private readonly Mutations _mutations = new(new Draw(source));
    private readonly RandomOperations _random = new(store, ContractUnderTest.Declaration);
    private readonly List<string> _cursors = ["eyJ", "AAAA"];

    /// <summary>Learns a cursor or an id that the program has given.</summary>
    public void Learn(string text)
    {
        if (_cursors.Count < MostCursors)
        {
            _cursors.Add(text);
        }
        else
        {
            _cursors[_draw.Below(MostCursors)] = text;
        }
    }

    /// <summary>The next operation.</summary>
    public FuzzedOperation Next()
    {
        var operation = _draw.Below(10) switch
        {
            < 5 => Random(),
            < 8 => new FuzzedOperation(_draw.Of(_examples), Values()),
            8 => new FuzzedOperation($"{{ jointVentures(first: 3, after: {Text()}) {{ pageInfo {{ endCursor }} nodes {{ id }} }} }}", "{}"),
            _ => new FuzzedOperation($"query($id: ID!) {{ node(id: $id) {{ id __typename }} nodes(ids: [$id, {Text()}]) {{ id }} }}", $"{{\"id\": {Text()}}}"),
        };
        return _draw.Below(8) switch
        {
            < 3 => operation,
            < 5 => operation with { Query = _mutations.OfTokens(operation.Query) },
            5 => operation with { Query = _mutations.OfCharacters(operation.Query) },
            _ => operation with { Variables = _mutations.OfTokens(operation.Variables) },
        };
    }

    private FuzzedOperation Random()
    {
        var operation = _random.Generate(source, null, out _);
        var text = new OperationText(_ => Cursor());
        return new FuzzedOperation(text.Query(operation), text.Variables(operation));
    }

    private string Values()
    {
        var (_, variable, value) = _draw.Of(ExampleVariables.All);
        return JsonSerializer.Serialize(new Dictionary<string, object> { [variable] = value is ExampleVariables.Cursor ? Cursor() : value });
    }

    private string Cursor()
    {
        var cursor = _draw.Of(_cursors);
        return _draw.Chance(30) ? _mutations.OfCharacters(cursor) : cursor;
    }

    private string Text() => _draw.Chance(20) ? $"\"{_draw.Of(OddValues.Texts)}\"" : JsonSerializer.Serialize(Cursor());
}
