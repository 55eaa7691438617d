using System.Net.Sockets;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Observation;
using JointVentures.Api.Operations.Stored;
using JointVentures.Api.Settings;
using JointVentures.Directory.Store.Opening;
using Microsoft.Extensions.Options;

namespace JointVentures.Api;

/// <summary>Starts the server, or says in one line why it cannot.</summary>
public static partial class StartUp
{
    /// <summary>A setting cannot be used.</summary>
    public const int InvalidConfiguration = 2;

    /// <summary>The server cannot listen at its address.</summary>
    public const int CannotListen = 3;

    // It puts the whole stack of a failed start before our one line.
    private const string HostLog = "Microsoft.Extensions.Hosting.Internal.Host";

    /// <summary>Leaves it to <see cref="Serve"/> to say why the server does not start.</summary>
    public static IServiceCollection AddStartUp(this IServiceCollection services) =>
        services.AddLogging(logging => logging.AddFilter(HostLog, LogLevel.None))
            .AddSettings<StopSettings>(StopSettings.Section)
            .AddHostedService<StopDelay>();

    /// <summary>Opens the store and serves until the process is asked to stop.</summary>
    /// <param name="app">The program.</param>
    /// <param name="map">Maps what is served; what it asks for may need the store and the settings.</param>
    /// <returns>The process's exit code: 0 after an orderly stop.</returns>
    public static int Serve(this WebApplication app, Action<WebApplication> map)
    {
        if ((Prepare(app, map) ?? Listen(app)) is { } exitCode)
        {
            return exitCode;
        }

        // To dispose the program is its end too: what is still to be told to others is told then.
        using (app as IDisposable)
        {
            app.WaitForShutdown();
        }

        return 0;
    }

    // The settings first, for a store may take minutes to make; then the store: whoever can connect finds it ready.
    private static int? Prepare(WebApplication app, Action<WebApplication> map)
    {
        try
        {
            SettingNames.Check(app.Configuration, app.Services.GetServices<SettingSection>());
            app.Services.GetService<IStartupValidator>()?.Validate();

            // The host reads its options when it is made, before anything is checked, and looks at this one when it stops.
            var stop = app.Services.GetRequiredService<StopSettings>();
            app.Services.GetRequiredService<IOptions<HostOptions>>().Value.ShutdownTimeout = stop.Delay + stop.Timeout;
            ListeningAddresses.Check(app.Configuration);
            app.Services.GetRequiredService<TrustedDocuments>();
            Collector.Check(app.Configuration);
            app.Services.GetRequiredService<OpenedStore>();
            app.Services.GetRequiredService<ReadPool>().Open();
            map(app);
            return null;
        }
        catch (StoreException exception)
        {
            return Refuse(app, exception.Message, StoreExitCode.Of(exception.Fault));
        }
        catch (StoreReadException exception)
        {
            return Refuse(app, $"The store cannot be read: {exception.Message}", StoreExitCode.Of(StoreFault.Unreadable));
        }
        catch (Exception exception) when (IsOfConfiguration(exception))
        {
            return Refuse(app, exception.Message, InvalidConfiguration);
        }
    }

    private static int? Listen(WebApplication app)
    {
        try
        {
            app.Start();
            return null;
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            return Refuse(app, $"{exception.Message} Choose another address with --urls.", CannotListen);
        }
        catch (Exception exception) when (IsOfConfiguration(exception) || exception is InvalidOperationException)
        {
            return Refuse(app, exception.Message, InvalidConfiguration);
        }
    }

    // The binder and the host have no exception of their own for a value that they cannot read.
    private static bool IsOfConfiguration(Exception exception) => exception
        is InvalidConfigurationException
        or OptionsValidationException
        or FormatException
        or InvalidOperationException { InnerException: FormatException or OverflowException or ArgumentException };

    private static int Refuse(WebApplication app, string reason, int exitCode)
    {
        Refused(app.Logger, reason);
        // The log is written in the background, and the process ends now.
        foreach (var log in app.Services.GetServices<ILoggerProvider>())
        {
            log.Dispose();
        }

        return exitCode;
    }

    [LoggerMessage(LogLevel.Critical, "The server does not start. {Reason}")]
    private static partial void Refused(ILogger logger, string reason);
}
