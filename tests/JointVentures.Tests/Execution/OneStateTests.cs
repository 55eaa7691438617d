using System.Collections.Concurrent;
using System.Text.Json;
using JointVentures.Tests.Conventions;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Execution;

/// <summary>An operation reads in many statements, but from one state of the store.</summary>
public sealed class OneStateTests : IDisposable
{
    private const int Ventures = 6;
    private const int FewestStates = 300;
    private const int MostStates = 9_999;

    // Each part is read by statements of its own; together they tell of one state or of a mixture.
    private const string Query =
        """
        {
          all: jointVentures { totalCount nodes { employees investments { totalCount nodes { venture { employees } } } } }
          marked: jointVentures(where: {employees: {gte: 10000}}, order: {employees: DESC, id: ASC}) { totalCount edges { node { employees } } }
          again: jointVentures(last: 3, order: {id: ASC}) { nodes { employees } }
        }
        """;

    private readonly StoreFolder _folder = new();
    private readonly ConcurrentDictionary<int, bool> _seen = [];

    /// <summary>Makes the store in its first state.</summary>
    public OneStateTests()
    {
        _folder.Open();
        using var store = _folder.Connect();
        OddRows.Write(store);
        store.Run(Written(0));
    }

    [Fact]
    public async Task An_answer_never_mixes_two_states_of_a_store_that_is_written_meanwhile()
    {
        using var api = new ApiUnderTest(_folder.Store, connections: 3);
        var writer = Task.Run(Write);
        var seen = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(async () =>
        {
            var states = new List<int>();
            while (!writer.IsCompleted)
            {
                states.Add(StateOf(await api.Answer(Query)));
                _seen[states[^1]] = true;
            }

            return states;
        })));

        Assert.Equal(await writer, StateOf(await api.Answer(Query)));
        Assert.All(seen, states => Assert.Equal(states.Order(), states));
        Assert.True(HaveSeenEnough);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // Readers that saw a single state would prove nothing.
    private bool HaveSeenEnough => _seen.Count > 2;

    private int Write()
    {
        using var store = _folder.Connect();
        var state = 0;
        while (state < FewestStates || (!HaveSeenEnough && state < MostStates))
        {
            state++;
            store.Run($"begin immediate; {Written(state)} commit");
        }

        return state;
    }

    // In state n every venture has n employees, those up to a venture 10,000 more, and that one has all investments.
    private static string Written(int state) =>
        $"""
        update "JointVentures" set "Employees" = {state} + case when "Id" <= {Marked(state)} then 10000 else 0 end;
        update "Investments" set "VentureId" = {Marked(state)};
        """;

    private static int Marked(int state) => (state % Ventures) + 1;

    private static int StateOf(JsonElement answer)
    {
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        var all = answer.At("data", "all", "nodes").EnumerateArray().ToArray();
        var state = all[0].At("employees").GetInt32() % 10_000;
        var marked = Marked(state);
        int[] employees = [.. Enumerable.Range(1, Ventures).Select(id => id <= marked ? state + 10_000 : state)];

        Assert.Equal(Ventures, answer.At("data", "all", "totalCount").GetInt32());
        Assert.Equal(employees, all.Select(node => node.At("employees").GetInt32()));
        Assert.Equal(
            Enumerable.Range(1, Ventures).Select(id => id == marked ? 2 : 0),
            all.Select(node => node.At("investments", "totalCount").GetInt32()));
        Assert.Equal(
            [state + 10_000, state + 10_000],
            all.SelectMany(node => node.At("investments", "nodes").EnumerateArray()).Select(node => node.At("venture", "employees").GetInt32()));
        Assert.Equal(marked, answer.At("data", "marked", "totalCount").GetInt32());
        Assert.Equal(
            employees[..marked], answer.At("data", "marked", "edges").EnumerateArray().Select(edge => edge.At("node", "employees").GetInt32()));
        Assert.Equal(employees[^3..], answer.At("data", "again", "nodes").EnumerateArray().Select(node => node.At("employees").GetInt32()));
        return state;
    }
}
