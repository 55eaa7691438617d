using System.Globalization;
using System.Text;
using JointVentures.Api;
using JointVentures.Api.Contract;
using JointVentures.Api.Operations;
using JointVentures.Api.Transport;
using JointVentures.Benchmarks.Hand;
using JointVentures.Directory.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace JointVentures.Benchmarks.Serving;

/// <summary>The server that is timed: the API and both sets of hand-written endpoints, in one process on one store.</summary>
public static class BenchmarkServer
{
    /// <summary>The line that it prints when it can be asked.</summary>
    public const string Ready = "ready";

    /// <summary>Serves until it is killed.</summary>
    /// <param name="store">The store's file.</param>
    /// <param name="port">Where it listens on this machine.</param>
    /// <param name="keepsCounts">Whether the API keeps counts and groups, which none of the others does.</param>
    public static void Run(string store, int port, bool keepsCounts)
    {
        var builder = WebApplication.CreateBuilder(
            [$"--Store:Path={store}", .. keepsCounts ? (string[])[] : ["--Limits:KeptCounts=0", "--Limits:KeptGroups=0"]]);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.UseUrls(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}"));
        builder.Services
            .AddContract(DirectoryContextFactory.Model())
            .AddStore()
            .AddOperations()
            .AddDirectoryEndpoints();
        var app = builder.Build();
        app.MapDirectory();
        new AdoEndpoints(store).Map(app);
        new RawEndpoints(store).Map(app);
        new NameEndpoints(store).Map(app);
        new StatisticsEndpoints(store).Map(app);
        new SearchEndpoints(store).Map(app);
        new ExportEndpoints(store).Map(app);
        app.MapPost("/cursor/{sample}", (string sample) =>
        {
            HandFormat.CursorPrefix = System.Buffers.Text.Base64Url.DecodeFromChars(sample)[..^sizeof(long)];
        });
        app.MapPost("/cost", (HttpContext http) => HandRequest.SendAsync(http, Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.CpuUsage.TotalTime.TotalMicroseconds:F0} {GC.GetTotalAllocatedBytes()}"))));
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine(Ready));
        app.Run();
    }
}
