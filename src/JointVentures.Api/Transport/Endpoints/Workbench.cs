using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Headers;
using Microsoft.Extensions.FileProviders;

namespace JointVentures.Api.Transport.Endpoints;

/// <summary>The query page and its files, which the build puts among the server's static ones.</summary>
public sealed class Workbench
{
    /// <summary>Where the page's files are served.</summary>
    public const string Url = "/workbench";

    private const string Page = "index.html";

    // The editor writes style elements with the colours of its theme and places each line by an attribute, and its style sheet holds
    // fonts: a browser complains hundreds of times without either. All else comes from files of this origin, workers too.
    private const string Policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "font-src 'self' data:; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private readonly IFileProvider _files;
    private readonly RequestDelegate _serve;

    /// <summary>Finds the files: in the web root, or beside the program where it was started from another folder.</summary>
    /// <param name="environment">Knows the web root.</param>
    /// <param name="services">What serving files needs.</param>
    public Workbench(IWebHostEnvironment environment, IServiceProvider services)
    {
        var folder = Folder(environment.WebRootPath) ?? Folder(Path.Combine(AppContext.BaseDirectory, "wwwroot"));
        _files = folder is null ? new NullFileProvider() : new PhysicalFileProvider(folder);
        _serve = new ApplicationBuilder(services)
            .UseResponseCompression()
            .UseStaticFiles(new StaticFileOptions { RequestPath = Url, FileProvider = _files, OnPrepareResponse = file => Describe(file.Context) })
            .Use((HttpContext _, RequestDelegate _) => throw new RefusedRequestException(HttpRefusals.NotFound))
            .Build();
    }

    /// <summary>Sends the page.</summary>
    /// <param name="http">The request.</param>
    /// <exception cref="RefusedRequestException">The server was put together without it.</exception>
    public Task SendPageAsync(HttpContext http)
    {
        if (!_files.GetFileInfo(Page).Exists)
        {
            throw new RefusedRequestException(HttpRefusals.PageMissing);
        }

        http.Request.Path = $"{Url}/{Page}";
        return SendFileAsync(http);
    }

    /// <summary>Sends the file that the request's path names.</summary>
    /// <param name="http">The request.</param>
    /// <exception cref="RefusedRequestException">There is none.</exception>
    public Task SendFileAsync(HttpContext http)
    {
        // Files are served only where routing has chosen nothing else.
        http.SetEndpoint(null);
        return _serve(http);
    }

    private static string? Folder(string? root) =>
        root is not null && Path.Combine(root, "workbench") is var folder && System.IO.Directory.Exists(folder) ? folder : null;

    private static void Describe(HttpContext http)
    {
        var headers = http.Response.Headers;

        // The names of these files hold a hash of their content.
        var isForever = http.Request.Path.StartsWithSegments($"{Url}/assets");
        headers.CacheControl = isForever ? "public, max-age=31536000, immutable" : "no-cache";
        if (http.Response.ContentType == "text/html")
        {
            http.Response.ContentType = "text/html; charset=utf-8";
            SecurityHeaders.GivePage(http.Response, Policy);
        }
    }
}
