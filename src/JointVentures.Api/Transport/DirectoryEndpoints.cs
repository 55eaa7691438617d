using JointVentures.Api.Access;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Operations;
using JointVentures.Api.Settings;
using JointVentures.Api.Transport.Admission;
using JointVentures.Api.Transport.Answers;
using JointVentures.Api.Transport.Endpoints;
using JointVentures.Api.Transport.Headers;
using JointVentures.Api.Transport.Requests;
using JointVentures.Directory.Store.Opening;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace JointVentures.Api.Transport;

/// <summary>Where the directory is served.</summary>
public static class DirectoryEndpoints
{
    /// <summary>The URL of the API.</summary>
    public const string Url = "/graphql";

    /// <summary>The URL of the schema as a file.</summary>
    public const string SchemaUrl = Url + "/schema";

    private static readonly string[] _reading = [HttpMethods.Get, HttpMethods.Head];

    private const string RequestLog = "Microsoft.AspNetCore.Hosting.Diagnostics";

    /// <summary>
    /// Adds what answers HTTP. It needs an <see cref="OperationRunner"/> with its limits, an <see cref="OpenedStore"/> and a
    /// <see cref="Contract.Schema.SchemaText"/>.
    /// </summary>
    /// <param name="services">The program's parts.</param>
    public static IServiceCollection AddDirectoryEndpoints(this IServiceCollection services)
    {
        services.AddLimits<TransportLimits>();
        services.AddLimits<ConnectionLimits>();
        services.AddAccess();
        services.AddSettings<HttpSettings>(HttpSettings.Section);
        services.AddSingleton<IValidateOptions<HttpSettings>, HttpSettings.Check>();
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);

        // For its log of requests, which says nothing until it is asked to, the host would make an activity and a scope each time.
        // First of all rules, so that a configuration can ask.
        services.Configure<LoggerFilterOptions>(log => log.Rules.Insert(0, new(null, RequestLog, LogLevel.None, null)));

        // Of the page's files; operations agree on theirs themselves. Neither holds anything that belongs to one client.
        services.AddResponseCompression(compression => compression.EnableForHttps = true);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new RememberedHeader<AcceptHeader>(AcceptHeader.Parse));
        services.AddSingleton(new RememberedHeader<ContentCoding>(AcceptEncodingHeader.Negotiate));
        services.AddSingleton<StoreState>();
        services.AddSingleton<EntityTags>();
        services.AddSingleton<DatasetVersionHeader>();
        services.AddSingleton<Gate>();
        services.AddSingleton<Guard>();
        services.AddSingleton<RequestBody>();
        services.AddSingleton<HttpRunner>();
        services.AddSingleton<ExportEndpoint>();
        services.AddSingleton<PostEndpoint>();
        services.AddSingleton<GetEndpoint>();
        services.AddSingleton<SchemaEndpoint>();
        services.AddSingleton<Workbench>();
        services.AddSingleton<HealthEndpoint>();
        return services.AddSingleton<GraphQLEndpoint>();
    }

    /// <summary>Maps the API, its schema, its page and the server's health; everything else is answered 404.</summary>
    /// <param name="app">The program.</param>
    public static void MapDirectory(this WebApplication app)
    {
        // The server is made before the settings have been looked at, and reads its own when it starts.
        var kestrel = app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;
        app.Services.GetRequiredService<ConnectionLimits>().ApplyTo(kestrel.Limits);
        var settings = app.Services.GetRequiredService<AccessSettings>();
        app.UseProxies(settings);
        var gate = app.Services.GetRequiredService<Gate>();
        var guard = app.Services.GetRequiredService<Guard>();
        var workbench = app.Services.GetRequiredService<Workbench>();
        var schema = app.Services.GetRequiredService<SchemaEndpoint>();
        var versions = app.Services.GetRequiredService<DatasetVersionHeader>();
        var graphQL = app.Services.GetRequiredService<GraphQLEndpoint>();
        var health = app.Services.GetRequiredService<HealthEndpoint>();

        void Refused(HttpContext http, HttpRefusal refusal)
        {
            versions.Give(http.Response);
            gate.Refused(http, refusal);
        }

        app.Map(Url, guard.Around(graphQL.AnswerAsync, Refused));
        app.Map(Url + PathParameters.Pattern, guard.Around(graphQL.AnswerStoredAsync, Refused));
        foreach (var url in (string[])[SchemaUrl, $"{SchemaUrl}.graphql", $"{Url}/sdl"])
        {
            app.Map(url, guard.Around(schema.AnswerAsync, gate.Refused));
        }

        if (settings.Page)
        {
            app.Map(Workbench.Url + "/{**file}", guard.Around(workbench.SendFileAsync));
        }

        app.MapMethods("/", _reading, guard.Around(Results.Redirect(Url).ExecuteAsync));
        app.MapMethods(HealthEndpoint.LiveUrl, _reading, guard.Around(health.LiveAsync));
        app.MapMethods(HealthEndpoint.ReadyUrl, _reading, guard.Around(health.ReadyAsync));
        app.Map("/{**path}", guard.Around(_ => throw new RefusedRequestException(HttpRefusals.NotFound)));
    }
}
