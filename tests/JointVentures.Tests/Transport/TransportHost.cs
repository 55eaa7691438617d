using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JointVentures.Tests.Transport;

/// <summary>The program over a small directory of its own, which it makes at its first start.</summary>
public class TransportHost : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("jointventures-");

    /// <summary>The directory's file.</summary>
    public string Store => Path.Combine(_folder.FullName, "directory.db");

    /// <summary>The program's answer to a POST of the text as JSON.</summary>
    public Task<HttpResponseMessage> PostAsync(string body, string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(body), "application/json", accept);

    /// <summary>The program's answer to a POST of the bytes under a content type, which may be none.</summary>
    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? contentType, string? accept = null)
    {
        using var content = new ByteArrayContent(body);
        if (contentType is not null)
        {
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };
        return await SendAsync(request, accept);
    }

    /// <summary>The program's answer to a GET.</summary>
    public async Task<HttpResponseMessage> GetAsync(string url, string? accept = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        return await SendAsync(request, accept);
    }

    /// <summary>The program's answer to any request.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        using var client = CreateClient(new() { AllowAutoRedirect = false, BaseAddress = ClientOptions.BaseAddress });
        return await client.SendAsync(request);
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Store:Path", Store);
        builder.UseSetting("Seed:Ventures", "200");
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The base class may come here twice.
        if (System.IO.Directory.Exists(_folder.FullName))
        {
            _folder.Delete(recursive: true);
        }
    }
}
