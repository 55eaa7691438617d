using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using JointVentures.Tests.Access;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JointVentures.Tests.Transport.Admission;

/// <summary>
/// The program on a port, with settings of its own, a clock that stands and, as a proxy that it trusts, this machine: a client is at
/// the address that the test says.
/// </summary>
/// <param name="settings">The settings.</param>
public class AccessHost(params (string Name, string Value)[] settings)
    : ServedProgram(onPort: true, store: null, [("Access:Proxies:0", "127.0.0.0/8"), .. settings])
{
    /// <summary>A key.</summary>
    public const string Key = "k3y-of-the-council-8c1f0a6d5e";

    /// <summary>The clock of the budgets.</summary>
    public StoppedClock Clock { get; } = new();

    /// <summary>The hash that makes a key known.</summary>
    public static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    /// <summary>The answer to a query.</summary>
    /// <param name="query">The document.</param>
    /// <param name="headers">The headers of the request, as in <c>X-Api-Key: 1</c>.</param>
    public Task<HttpResponseMessage> AskedAsync(string query, params string[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query }) };
        return SentAsync(request, headers);
    }

    /// <summary>The answer to a GET.</summary>
    public Task<HttpResponseMessage> GotAsync(string url, params string[] headers) =>
        SentAsync(new HttpRequestMessage(HttpMethod.Get, url), headers);

    /// <summary>The answer to a request with headers.</summary>
    public Task<HttpResponseMessage> SentAsync(HttpRequestMessage request, params string[] headers)
    {
        foreach (var header in headers)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            request.Headers.TryAddWithoutValidation(header[..colon], header[(colon + 1)..].Trim());
        }

        return SendAsync(request);
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(Clock));
    }
}
