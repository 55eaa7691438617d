using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace JointVentures.Directory.Store;

/// <summary>Instants are stored as microseconds since 1970-01-01T00:00:00Z.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond,
    micros => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond));
