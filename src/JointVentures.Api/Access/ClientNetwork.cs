using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace JointVentures.Api.Access;

/// <summary>
/// The network that counts as one client: an address of IPv4, or the first 64 bits of one of IPv6, for a site has all
/// addresses behind them (RFC 6177).
/// </summary>
public static class ClientNetwork
{
    private const int AddressBytes = 16;
    private const int MappedOffset = 12;

    // No address of IPv6 that sends anything begins so: these are multicast.
    private const ulong OfVersion4 = 0xFFFF_FFFF_0000_0000;

    /// <summary>The network of an address, as a number that no other network has.</summary>
    /// <param name="address">The address.</param>
    public static ulong Of(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[AddressBytes];
        address.TryWriteBytes(bytes, out var length);
        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return OfVersion4 | BinaryPrimitives.ReadUInt32BigEndian(bytes[..length]);
        }

        return address.IsIPv4MappedToIPv6
            ? OfVersion4 | BinaryPrimitives.ReadUInt32BigEndian(bytes[MappedOffset..])
            : BinaryPrimitives.ReadUInt64BigEndian(bytes);
    }
}
