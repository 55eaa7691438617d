using System.Net.Http.Json;
using JointVentures.Seed;
using JointVentures.Seed.CommandLine;
using JointVentures.Tests.Store;
using JointVentures.Tests.Store.Opening;

namespace JointVentures.Tests.Transport;

/// <summary>Many rows that are sorted where there is no room for it.</summary>
public sealed class SortingRoomTests : IDisposable
{
    private const string Started = "Now listening on: ";

    // Without its index this order is sorted, and the texts take more room than is sorted in memory.
    private const string Sorted = "{ jointVentures(order: [{employees: DESC}]) { nodes { name { ru kk en } } } }";

    private readonly StoreFolder _folder = new();

    [UnixFact]
    public async Task A_sort_without_room_is_refused_as_such_and_the_server_serves_on()
    {
        StoreFile.Create(_folder.Store, new DirectorySeeder(new SeedOptions { Ventures = 20_000 }), CancellationToken.None);
        DropIndexesOfEmployees();
        using var server = ServerProcess.WithRoomFor(
            kilobytes: 64, $"--Store:Path={_folder.Store}", "--Store:ReadOnly=true", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information");
        var line = await server.HearAsync(Started);
        using var client = new HttpClient { BaseAddress = new Uri(line[(line.IndexOf(Started, StringComparison.Ordinal) + Started.Length)..]) };

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = Sorted }) };
        request.Headers.Add("Accept", "text/csv");
        using var refused = await client.SendAsync(request);

        await refused.IsRefusedAsync(503, "STORE_UNAVAILABLE", "STORE_NO_ROOM", Answers.GraphQLResponse);
        using var next = await client.PostAsJsonAsync("/graphql", new { query = "{ jointVentures(first: 20) { nodes { id } } }" });
        await next.HasDataAsync();
    }

    public void Dispose() => _folder.Dispose();

    private void DropIndexesOfEmployees()
    {
        using var store = _folder.Connect();
        foreach (var index in store.Rows("select name from sqlite_master where type = 'index' and tbl_name = 'JointVentures' and sql like '%Employees%'"))
        {
            store.Run($"drop index \"{index}\"");
        }
    }
}
