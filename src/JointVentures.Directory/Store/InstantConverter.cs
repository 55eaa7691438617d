using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JointVentures.Directory.Store;

/// <summary>Instants are stored as microseconds since 1970-01-01T00:00:00Z.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => Micros(instant),
    micros => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond))
{
    /// <summary>The stored form of an instant; below a microsecond it is cut off towards the past.</summary>
    public static long Micros(DateTimeOffset instant) =>
        (long)Math.Floor((instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / (decimal)TimeSpan.TicksPerMicrosecond);
}
