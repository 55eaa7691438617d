using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Operations;

/// <summary>Many clients at once.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class ConcurrentOperationsTests(GeneratedStore store)
{
    private const int Clients = 8;
    private const int Requests = 60;

    [Fact]
    public async Task Operations_that_run_at_once_are_answered_as_each_alone_though_some_clients_go_away()
    {
        var expected = await Alone();
        // Fewer connections than clients, so that they are waited for and handed on.
        using var api = new ApiUnderTest(store.Path, connections: 3);

        await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            var chance = new Random(client);
            for (var i = 0; i < Requests; i++)
            {
                await Check(api, expected[chance.Next(expected.Count)], chance);
            }
        })));

        // Nothing that was broken off has left its mark on a plan, a statement or a connection.
        Assert.All(await Task.WhenAll(expected.Select(async x => (x.Answer, Given: await api.Text(x.Document, x.Variables)))), x => Assert.Equal(x.Answer, x.Given));
    }

    private static async Task Check(ApiUnderTest api, Case asked, Random chance)
    {
        using var gone = new CancellationTokenSource();
        if (chance.Next(4) == 0)
        {
            gone.CancelAfter(chance.Next(8));
        }

        try
        {
            Assert.Equal(asked.Answer, await api.Text(asked.Document, asked.Variables, null, gone.Token));
        }
        catch (OperationCanceledException) when (gone.IsCancellationRequested)
        {
            // Whoever has gone gets no answer.
        }
    }

    private async Task<IReadOnlyList<Case>> Alone()
    {
        using var api = new ApiUnderTest(store.Path, connections: 1);
        var cases = new List<Case>();
        foreach (var name in ExampleOperations.Names)
        {
            var document = ExampleOperations.Read(name);
            var usual = await api.Text(document);
            cases.Add(new Case(document, null, usual));
            foreach (var (_, variable, value) in ExampleVariables.All.Where(change => change.Operation == name))
            {
                var variables = ExampleVariables.With(variable, value, usual);
                cases.Add(new Case(document, variables, await api.Text(document, variables)));
            }
        }

        return cases;
    }

    private sealed record Case(string Document, object? Variables, string Answer);
}
