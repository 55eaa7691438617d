using System.Net;
using JointVentures.Api.Access;
using Microsoft.AspNetCore.HttpOverrides;

namespace JointVentures.Api.Transport.Admission;

/// <summary>The proxies before the server, whose header <c>X-Forwarded-For</c> says from which address a request comes.</summary>
public static class Proxies
{
    /// <summary>Takes a client's address from the proxies that the settings name, and from nobody else.</summary>
    /// <param name="app">The program.</param>
    /// <param name="settings">The settings, which are valid.</param>
    public static void UseProxies(this IApplicationBuilder app, AccessSettings settings)
    {
        if (settings.Proxies.Count == 0)
        {
            return;
        }

        // Each proxy in a chain appends one address; the first from behind that is no proxy's own is the client's.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in settings.Proxies)
        {
            if (IPAddress.TryParse(proxy, out var address))
            {
                options.KnownProxies.Add(address);
            }
            else
            {
                options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(proxy));
            }
        }

        app.UseForwardedHeaders(options);
    }
}
