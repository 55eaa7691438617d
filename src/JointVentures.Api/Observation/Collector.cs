namespace JointVentures.Api.Observation;

/// <summary>What OpenTelemetry's variables say about whom traces and metrics are sent to.</summary>
/// <param name="TakesTraces">Whether traces are sent.</param>
/// <param name="TakesMetrics">Whether metrics are sent.</param>
public readonly record struct Collector(bool TakesTraces, bool TakesMetrics)
{
    /// <summary>The variable with the address of traces alone.</summary>
    public const string TracesEndpoint = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";

    /// <summary>The variable with the address of metrics alone.</summary>
    public const string MetricsEndpoint = "OTEL_EXPORTER_OTLP_METRICS_ENDPOINT";

    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Reads the variables.</summary>
    /// <param name="configuration">The configuration, which the environment is part of.</param>
    public static Collector Of(IConfiguration configuration)
    {
        if (string.Equals(configuration["OTEL_SDK_DISABLED"], "true", StringComparison.OrdinalIgnoreCase))
        {
            return default;
        }

        return new Collector(
            Takes(configuration, TracesEndpoint, "OTEL_TRACES_EXPORTER"),
            Takes(configuration, MetricsEndpoint, "OTEL_METRICS_EXPORTER"));
    }

    /// <summary>Looks at the addresses; one that cannot be used would else be passed over in silence.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <exception cref="InvalidConfigurationException">One is no address.</exception>
    public static void Check(IConfiguration configuration)
    {
        foreach (var key in (string[])[Endpoint, TracesEndpoint, MetricsEndpoint])
        {
            if (configuration[key] is { Length: > 0 } value
                && !(Uri.TryCreate(value, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
            {
                throw new InvalidConfigurationException($"{key}: '{value}' is no address. Give one such as http://localhost:4317.");
            }
        }
    }

    private static bool Takes(IConfiguration configuration, string endpoint, string exporter) =>
        (configuration[endpoint] is { Length: > 0 } || configuration[Endpoint] is { Length: > 0 }) && configuration[exporter] != "none";
}
