using System.Net;
using System.Net.Sockets;

namespace JointVentures.Benchmarks.Serving;

/// <summary>A port of this machine that nobody listens on.</summary>
public static class FreePort
{
    /// <summary>Asks the system for one; nothing keeps it free but that the system gives another the next time.</summary>
    public static int Take()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
