using JointVentures.Tests.Transport;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace JointVentures.Tests.Fuzzing;

/// <summary>The program on a port, whose errors are kept. No operation may take long, so that many can be sent.</summary>
/// <param name="store">The directory's file.</param>
/// <param name="errors">Keeps what it logs as an error.</param>
public sealed class FuzzedProgram(string store, ErrorLog errors) : KestrelHost(
    store, ("Limits:Timeout", "00:00:03"), ("Limits:WaitForConnection", "00:00:30"), ("Limits:Exports", "16"))
{
    /// <inheritdoc/>
    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(errors));
    }
}
