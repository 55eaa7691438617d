using JointVentures.Api.Execution;
using JointVentures.Directory.Store.Opening;
using Microsoft.Extensions.Options;

namespace JointVentures.Api;

/// <summary>Starts the server, or says in one line why it cannot.</summary>
public static partial class StartUp
{
    private const int InvalidConfiguration = 2;

    /// <summary>Opens the store and serves until the process is asked to stop.</summary>
    /// <returns>The process's exit code: 0 after an orderly stop.</returns>
    public static int Serve(this WebApplication app)
    {
        try
        {
            // The store first: whoever can connect finds it ready.
            app.Services.GetRequiredService<OpenedStore>();
            app.Run();
            return 0;
        }
        catch (StoreException exception)
        {
            Refuse(app.Logger, exception.Message);
            return StoreExitCode.Of(exception.Fault);
        }
        catch (Exception exception) when (exception is InvalidConfigurationException or OptionsValidationException)
        {
            Refuse(app.Logger, exception.Message);
            return InvalidConfiguration;
        }
    }

    [LoggerMessage(LogLevel.Critical, "The server does not start. {Reason}")]
    private static partial void Refuse(ILogger logger, string reason);
}
