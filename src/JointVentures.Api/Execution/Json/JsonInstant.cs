using System.Globalization;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Api.Execution.Json;

/// <summary>Instants in RFC 3339.</summary>
public static class JsonInstant
{
    /// <summary>Writes an instant in UTC with up to six digits of a second, without trailing zeros.</summary>
    /// <param name="json">Takes it.</param>
    /// <param name="micros">Microseconds since 1970-01-01T00:00:00Z.</param>
    public static void Instant(this JsonBuffer json, long micros)
    {
        var instant = DateTime.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond);
        Span<byte> text = stackalloc byte[32];
        instant.TryFormat(text, out var length, DateTimeText.Form, CultureInfo.InvariantCulture);
        json.Raw('"');
        json.Raw(text[..length]);
        json.Raw('"');
    }
}
