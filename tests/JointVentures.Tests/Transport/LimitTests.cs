using JointVentures.Api.Execution.Rows;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace JointVentures.Tests.Transport;

public sealed class LimitTests : IDisposable
{
    private const string Query = """{"query":"{ __typename }"}""";

    private readonly ServedProgram _host = new();

    [Fact]
    public async Task The_largest_body_is_configured()
    {
        using var strict = With("Limits:RequestBodyBytes", "2000");

        using var response = await PostAsync(strict, Query.PadRight(2001));

        await response.IsRefusedAsync(413, "HC0010", "BODY_TOO_LARGE");
    }

    [Theory]
    [InlineData("Limits:QueuedOperations", "0")]
    [InlineData("Limits:WaitForConnection", "00:00:00")]
    public async Task An_operation_that_finds_no_connection_is_to_be_sent_again(string setting, string value)
    {
        using var strict = With(setting, value);
        var connections = await RentAllAsync(strict.Services.GetRequiredService<ReadPool>());

        using var response = await PostAsync(strict, Query);

        await response.IsRefusedAsync(503, "SERVER_BUSY", "SERVER_BUSY");
        Assert.Equal(TimeSpan.FromSeconds(1), response.Headers.RetryAfter?.Delta);
        connections.ForEach(strict.Services.GetRequiredService<ReadPool>().Return);
        using var again = await PostAsync(strict, Query);
        await again.HasDataAsync();
    }

    public void Dispose() => _host.Dispose();

    private WebApplicationFactory<Program> With(string setting, string value) =>
        _host.WithWebHostBuilder(builder => builder.UseSetting(setting, value));

    private static async Task<HttpResponseMessage> PostAsync(WebApplicationFactory<Program> host, string body)
    {
        using var client = host.CreateClient();
        using var content = new StringContent(body, null, "application/json");
        return await client.PostAsync("/graphql", content);
    }

    private static async Task<List<ReadConnection>> RentAllAsync(ReadPool pool)
    {
        var rented = new List<ReadConnection>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            while (true)
            {
                rented.Add(await pool.RentAsync(patience.Token));
            }
        }
        catch (Exception exception) when (exception is StoreBusyException or OperationCanceledException)
        {
            return rented;
        }
    }
}
