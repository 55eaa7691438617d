using JointVentures.Api.Operations;
using Microsoft.Extensions.Primitives;

namespace JointVentures.Api.Transport;

/// <summary>Reads the header <c>Accept</c>, and remembers the last few texts of it: most clients send one of a handful.</summary>
public sealed class AcceptHeaders
{
    private const int Remembered = 32;
    private const int LongestRemembered = 512;

    private readonly RecentlyUsed<string, AcceptHeader> _last = new(Remembered, (_, _) => 1);

    /// <summary>Reads the header.</summary>
    /// <param name="values">Its lines.</param>
    /// <exception cref="RefusedRequestException">It is malformed.</exception>
    public AcceptHeader Read(StringValues values)
    {
        if (values.Count != 1 || values[0] is not { Length: <= LongestRemembered } text)
        {
            return AcceptHeader.Parse(values);
        }

        return _last.TryFind(text, out var known) ? known : _last.Keep(text, AcceptHeader.Parse(values));
    }
}
