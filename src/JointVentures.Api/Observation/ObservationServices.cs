using JointVentures.Api.Settings;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace JointVentures.Api.Observation;

/// <summary>The part of the composition root that lets operators see what the server does.</summary>
public static class ObservationServices
{
    private const string ServiceName = "joint-ventures";

    /// <summary>
    /// Adds the log of slow operations, and where the configuration names a collector, traces and metrics over OTLP by OpenTelemetry's own
    /// variables. Where it names none, nothing of OpenTelemetry is there.
    /// </summary>
    /// <param name="services">The program's parts.</param>
    /// <param name="configuration">The configuration, which the environment is part of.</param>
    public static IServiceCollection AddObservation(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSettings<ObservationSettings>(ObservationSettings.Section).AddSingleton<SlowOperations>();
        var collector = Collector.Of(configuration);
        if (!collector.TakesTraces && !collector.TakesMetrics)
        {
            return services;
        }

        services.AddSingleton<OperationTelemetry>();

        // The variables once more, for what they say goes before what we say.
        var telemetry = services.AddOpenTelemetry().ConfigureResource(resource => resource
            .AddService(ServiceName, serviceVersion: ProgramHelp.Version)
            .AddEnvironmentVariableDetector());
        if (collector.TakesTraces)
        {
            telemetry.WithTracing(traces => traces
                .AddSource(OperationTelemetry.Name)
                .AddAspNetCoreInstrumentation(http => http.Filter = request => !request.Request.Path.StartsWithSegments("/health"))
                .AddOtlpExporter(To(configuration, Collector.TracesEndpoint)));
        }

        if (collector.TakesMetrics)
        {
            telemetry.WithMetrics(metrics => metrics
                .AddMeter(OperationTelemetry.Name, "System.Runtime")
                .AddAspNetCoreInstrumentation()
                .AddOtlpExporter(To(configuration, Collector.MetricsEndpoint)));
        }

        return services;
    }

    // The library itself reads the variable of everything alone.
    private static Action<OtlpExporterOptions> To(IConfiguration configuration, string variable) => exporter =>
    {
        if (configuration[variable] is { Length: > 0 } address)
        {
            exporter.Endpoint = new Uri(address);
        }
    };
}
