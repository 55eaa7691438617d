using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace JointVentures.Tests;

/// <summary>The whole program, asked as a client asks it: in memory, over a small directory that it makes at its first start.</summary>
public class ServedProgram : WebApplicationFactory<Program>
{
    private readonly DirectoryInfo? _folder;
    private readonly (string Name, string Value)[] _settings;

    public ServedProgram()
        : this(onPort: false)
    {
    }

    /// <summary>The same in another way.</summary>
    /// <param name="onPort">Whether it listens on a free port of this machine, for what only a real connection shows.</param>
    /// <param name="store">The directory's file; null for a small one of its own.</param>
    /// <param name="settings">Further settings.</param>
    protected ServedProgram(bool onPort, string? store = null, params (string Name, string Value)[] settings)
    {
        _folder = store is null ? System.IO.Directory.CreateTempSubdirectory("jointventures-") : null;
        Store = store ?? Path.Combine(_folder!.FullName, "directory.db");
        _settings = settings;
        if (onPort)
        {
            UseKestrel(0);
            StartServer();
        }
    }

    /// <summary>The directory's file.</summary>
    public string Store { get; }

    /// <summary>Where it listens.</summary>
    public Uri Address => ClientOptions.BaseAddress;

    /// <summary>A client that follows no redirect.</summary>
    public HttpClient Client() => CreateClient(new() { AllowAutoRedirect = false, BaseAddress = Address });

    /// <summary>The text of the answer to an operation, whatever it says.</summary>
    public async Task<string> TextAsync(string query, object? variables = null)
    {
        using var client = Client();
        using var answer = await client.PostAsJsonAsync("/graphql", new { query, variables });
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The data of the answer to an operation; fails where it holds an error.</summary>
    public async Task<JsonObject> AskAsync(string query, object? variables = null)
    {
        var text = await TextAsync(query, variables);
        var answer = JsonNode.Parse(text)!.AsObject();
        Assert.False(answer.ContainsKey("errors"), text);
        return answer["data"]!.AsObject();
    }

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

        using var client = Client();
        return await client.SendAsync(request);
    }

    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("Store:Path", Store);
        builder.UseSetting("Seed:Ventures", "200");
        foreach (var (name, value) in _settings)
        {
            builder.UseSetting(name, value);
        }
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The base class may come here twice.
        if (_folder is not null && System.IO.Directory.Exists(_folder.FullName))
        {
            _folder.Delete(recursive: true);
        }
    }
}
