using System.Globalization;
using System.Text;
using JointVentures.Api.Execution.Rows;
using JointVentures.Tests.Seed;
using Microsoft.Extensions.DependencyInjection;

namespace JointVentures.Tests.Transport;

/// <summary>Clients that go while the store works for them.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class GoneClientTests(GeneratedStore store)
{
    private const string Filter =
        "{region: {ventures: {some: {stakes: {some: {partner: {name: {ru: {contains: \\\"ъъ\\\"}}}}}}}}}";

    // Many times the patience below, if nothing stops it.
    private static readonly string _slow =
        $"{{ {string.Concat(Enumerable.Range(0, 400).Select(i => $"a{i}: jointVentures(where: {Filter}) {{ totalCount }} "))}}}";

    [Fact]
    public async Task The_store_stops_working_for_clients_that_are_gone()
    {
        using var host = new Serving(store.Path);
        var pool = host.Services.GetRequiredService<ReadPool>();
        var clients = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => host.OpenAsync(Post(_slow, "application/json"))));
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (await TryRentAsync(pool) is { } free)
        {
            pool.Return(free);
            await Task.Delay(10, patience.Token);
        }

        Array.ForEach(clients, client => client.Dispose());

        // Only a connection whose statement was stopped is there to be had.
        pool.Return(await pool.RentAsync(patience.Token));
        await (await host.PostAsync("""{"query":"{ dataset { asOf } }"}""")).HasDataAsync();
    }

    [Fact]
    public async Task A_file_whose_client_is_gone_makes_room_for_the_next()
    {
        using var host = new Serving(store.Path);
        for (var i = 0; i < 6; i++)
        {
            using var client = await host.OpenAsync(Post("{ jointVentures { nodes { id name { ru kk en } } } }", "text/csv"));
            var start = new byte[1_000];
            await client.GetStream().ReadExactlyAsync(start);
        }

        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            using var next = await host.PostAsync("""{"query":"{ jointVentures(first: 3) { nodes { id } } }"}""", "text/csv");
            if (next.IsSuccessStatusCode)
            {
                break;
            }

            await Task.Delay(50, patience.Token);
        }
    }

    private static async Task<ReadConnection?> TryRentAsync(ReadPool pool)
    {
        using var moment = new CancellationTokenSource(TimeSpan.FromMilliseconds(1));
        try
        {
            return await pool.RentAsync(moment.Token);
        }
        catch (Exception exception) when (exception is OperationCanceledException or StoreBusyException)
        {
            return null;
        }
    }

    private static string Post(string query, string accept)
    {
        var body = $"{{\"query\":\"{query}\"}}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"POST /graphql HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nAccept: {accept}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    private sealed class Serving(string store) : KestrelHost(
        store,
        ("Limits:Timeout", "00:05:00"),
        ("Limits:KeptCounts", "0"),
        ("Limits:WaitForConnection", "00:05:00"),
        ("Limits:FieldCost", "10000000"),
        ("Limits:TypeCost", "10000000"),
        ("Limits:Tokens", "100000"));
}
