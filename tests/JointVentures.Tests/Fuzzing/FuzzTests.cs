using System.Globalization;
using JointVentures.Seed;
using JointVentures.Tests.Oracle.Interpreting;
using JointVentures.Tests.Seed;
using Xunit.Abstractions;

namespace JointVentures.Tests.Fuzzing;

/// <summary>
/// Requests that nobody would write, sent to the program on a port: <c>FUZZ_REQUESTS</c> of them (10,000 without it), which follow from
/// <c>FUZZ_SEED</c>.
/// </summary>
[Collection(Alone)]
public sealed class FuzzTests(ITestOutputHelper output)
{
    /// <summary>The collection that runs when all others have ended, for it measures memory.</summary>
    public const string Alone = "Alone";

    private const int Clients = 4;
    private const int WarmUp = 500;

    // What the program may keep of documents, and what the runtime needs for itself.
    private const long MostGrowth = (64 + 32) * 1024L * 1024;

    [Fact]
    public async Task Whatever_is_sent_is_answered_in_the_form_of_an_answer_and_nothing_is_unforeseen()
    {
        var requests = Setting("FUZZ_REQUESTS", 10_000);
        var seed = (uint)Setting("FUZZ_SEED", 20_191_107);
        using var store = new TemporaryStore(new SeedOptions { Ventures = 200 });
        using var errors = new ErrorLog();
        using var program = new FuzzedProgram(store.Path, errors);
        var rows = LoadedStore.From(store.Path);

        await RunAsync(program.Address, rows, WarmUp, seed + 1_000);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var statuses = await RunAsync(program.Address, rows, requests, seed);
        var growth = GC.GetTotalMemory(forceFullCollection: true) - before;

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{requests} requests, {growth / 1024} kB more: {statuses}"));
        Assert.Empty(errors.Errors);
        Assert.True(growth < MostGrowth, $"{growth} bytes more");
    }

    private static async Task<string> RunAsync(Uri address, LoadedStore rows, int requests, uint seed)
    {
        var statuses = await Task.WhenAll(Enumerable.Range(0, Clients).Select(client => Task.Run(async () =>
        {
            using var fuzz = new FuzzClient(address, rows, seed + (uint)client);
            for (var i = 0; i < requests / Clients; i++)
            {
                if (await fuzz.NextAsync() is { } problem)
                {
                    Assert.Fail($"Request {i} of client {client} with seed {seed}: {problem}");
                }
            }

            return fuzz.Statuses;
        })));
        return string.Join(", ", statuses.SelectMany(x => x).GroupBy(x => x.Key).OrderBy(x => x.Key).Select(x => $"{x.Key}: {x.Sum(y => y.Value)}"));
    }

    private static int Setting(string name, int standard) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value ? int.Parse(value, CultureInfo.InvariantCulture) : standard;
}

/// <summary>Tests that run when all others have ended.</summary>
[CollectionDefinition(FuzzTests.Alone, DisableParallelization = true)]
public sealed class AloneGroup;
