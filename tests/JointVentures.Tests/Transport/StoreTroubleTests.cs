using System.Net;
using JointVentures.Directory.Store;
using JointVentures.Tests.Store;
using JointVentures.Tests.Store.Opening;

namespace JointVentures.Tests.Transport;

/// <summary>What befalls the store while it is served.</summary>
public sealed class StoreTroubleTests : IDisposable
{
    private const int Page = 4096;
    private const string Ventures = "{\"query\":\"{ jointVentures(first: 50) { nodes { id name { ru } } } }\"}";
    private const string Csv = "text/csv";

    private readonly ServedProgram _host = new();

    [UnixFact]
    public async Task A_store_that_is_removed_is_not_read_on_and_serves_again_when_it_is_put_back()
    {
        await (await _host.PostAsync(Ventures)).HasDataAsync();
        File.Move(_host.Store, _host.Store + ".away");

        using (var gone = await UntilAsync(503))
        {
            await gone.IsRefusedAsync(503, "STORE_UNAVAILABLE", "STORE_GONE");
            Assert.NotNull(gone.Headers.RetryAfter);
        }

        File.Move(_host.Store + ".away", _host.Store);
        using var again = await UntilAsync(200);
        await again.HasDataAsync();
    }

    [UnixFact]
    public async Task A_store_that_another_takes_the_place_of_is_not_read_on_until_the_server_is_started_anew()
    {
        await (await _host.PostAsync(Ventures)).HasDataAsync();
        using var other = new StoreFolder();
        other.Open();
        File.Move(other.Store, _host.Store, overwrite: true);

        using var gone = await UntilAsync(503);
        await gone.IsRefusedAsync(503, "STORE_UNAVAILABLE", "STORE_GONE");
        using var file = await _host.PostAsync(Ventures, Csv);
        await file.IsRefusedAsync(503, "STORE_UNAVAILABLE", "STORE_GONE", Answers.GraphQLResponse);
        using var get = await _host.GetAsync("/graphql?query={dataset{version}}");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, get.StatusCode);
        Assert.False(get.Headers.Contains("Dataset-Version"));
    }

    [Theory]
    [InlineData("zeroes", "application/json")]
    [InlineData("noise", "application/json")]
    [InlineData("nothing", "application/json")]
    [InlineData("zeroes", Csv)]
    [InlineData("nothing", Csv)]
    public async Task A_store_that_is_damaged_says_so_and_serves_again_when_it_is_mended(string left, string accept)
    {
        _host.Client().Dispose();
        var whole = await File.ReadAllBytesAsync(_host.Store);
        Damage(left);

        using (var refused = await _host.PostAsync(Ventures, accept))
        {
            var form = accept == Csv ? Answers.GraphQLResponse : Answers.Json;
            await refused.IsRefusedAsync(503, "STORE_UNAVAILABLE", "STORE_DAMAGED", form);
            Assert.DoesNotContain("directory.db", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }

        await WriteAsync(whole);
        await (await _host.PostAsync(Ventures)).HasDataAsync();
    }

    [Fact]
    public async Task A_long_write_of_another_process_stops_no_answer()
    {
        await (await _host.PostAsync(Ventures)).HasDataAsync();
        using var writer = StoreConnection.Open(StoreConnection.ToWrite(_host.Store));
        writer.Run("begin exclusive; update Dataset set Version = '00000000000000bb'");

        await (await _host.PostAsync(Ventures)).HasDataAsync();
        using var file = await _host.PostAsync(Ventures, Csv);
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);
    }

    [Fact]
    public async Task A_store_without_a_log_that_another_process_holds_for_itself_says_so_until_it_is_let_go()
    {
        using var folder = new StoreFolder();
        folder.Open();
        folder.Run("pragma journal_mode = delete");
        using var served = new Serving(folder.Store);
        await (await served.PostAsync(Ventures)).HasDataAsync();

        using (var holder = folder.Connect())
        {
            holder.Run("begin exclusive");
            using var refused = await served.PostAsync(Ventures);
            await refused.IsRefusedAsync(503, "STORE_UNAVAILABLE", "STORE_LOCKED");
        }

        await (await served.PostAsync(Ventures)).HasDataAsync();
    }

    public void Dispose() => _host.Dispose();

    // The file is looked for now and then alone.
    private async Task<HttpResponseMessage> UntilAsync(int status)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var response = await _host.PostAsync(Ventures);
            if ((int)response.StatusCode == status)
            {
                return response;
            }

            response.Dispose();
            await Task.Delay(20, patience.Token);
        }
    }

    private void Damage(string left)
    {
        using var file = new FileStream(_host.Store, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        if (left == "nothing")
        {
            file.SetLength(10 * Page);
            return;
        }

        // All but the first, which holds the tables' names.
        var lost = new byte[file.Length - Page];
        if (left == "noise")
        {
            Array.Fill(lost, (byte)0xA5);
        }

        file.Position = Page;
        file.Write(lost);
    }

    private async Task WriteAsync(byte[] whole)
    {
        await using var file = new FileStream(_host.Store, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        await file.WriteAsync(whole);
    }

    private sealed class Serving(string store) : ServedProgram(onPort: false, store);
}
