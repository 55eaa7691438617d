using System.Diagnostics;
using System.Runtime.InteropServices;

namespace JointVentures.Tests;

/// <summary>The built program in a process of its own, started in an empty folder; its log has one line an entry, from warnings on.</summary>
public sealed class ServerProcess : IDisposable
{
    private const int Terminate = 15;
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(1);

    private readonly DirectoryInfo _folder = System.IO.Directory.CreateTempSubdirectory("jointventures-");
    private readonly Process _process;
    private readonly Task<string> _errors;

    /// <summary>Starts the program.</summary>
    /// <param name="arguments">The settings; without others a small directory is made, on a free port.</param>
    public ServerProcess(params string[] arguments)
        : this(0, arguments)
    {
    }

    private ServerProcess(int mostKilobytes, string[] arguments)
    {
        // Without the trap the system would end a process that writes on.
        string[] shell = mostKilobytes > 0
            ? ["-c", $"trap '' XFSZ; ulimit -f {2 * mostKilobytes}; exec dotnet \"$@\"", "dotnet"]
            : [];
        var start = new ProcessStartInfo(mostKilobytes > 0 ? "sh" : "dotnet", [
            .. shell,
            "exec", typeof(Program).Assembly.Location,
            "--Seed:Ventures=20", "--urls=http://127.0.0.1:0",
            "--Logging:LogLevel:Default=Warning",
            "--Logging:Console:FormatterName=simple", "--Logging:Console:FormatterOptions:SingleLine=true",
            .. arguments,
        ])
        {
            WorkingDirectory = _folder.FullName,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (mostKilobytes > 0)
        {
            // Else the runtime keeps its code in a file of two gigabytes.
            start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        }

        _process = Process.Start(start)!;
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>Starts the program on a system that lets no file grow beyond a size, as a disk without room does not.</summary>
    /// <param name="kilobytes">The size.</param>
    /// <param name="arguments">The settings.</param>
    public static ServerProcess WithRoomFor(int kilobytes, params string[] arguments) => new(kilobytes, arguments);

    /// <summary>The files that it has left in its folder, which is its content root.</summary>
    public IEnumerable<string> Left => System.IO.Directory.EnumerateFileSystemEntries(_folder.FullName);

    /// <summary>Waits until the program listens; it has to log its life for that.</summary>
    /// <returns>Where it listens.</returns>
    public async Task<Uri> ListeningAsync()
    {
        const string said = "Now listening on: ";
        var line = await HearAsync(said);
        var address = new Uri(line[(line.IndexOf(said, StringComparison.Ordinal) + said.Length)..].Split('"')[0]);
        await HearAsync("Application started");
        return address;
    }

    /// <summary>Waits for a line that has a text, and gives it; fails where the program ends before.</summary>
    public async Task<string> HearAsync(string text)
    {
        using var patience = new CancellationTokenSource(_patience);
        while (await _process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains(text, StringComparison.Ordinal))
            {
                return line;
            }
        }

        throw new InvalidOperationException($"The program ended without saying '{text}': {await _errors}");
    }

    /// <summary>Asks the program to stop, as the system does.</summary>
    public void Stop() => Assert.Equal(0, Signal(_process.Id, Terminate));

    /// <summary>Kills the program as a system without memory would, and waits for its end.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>Waits for the program's end.</summary>
    /// <returns>Its exit code, and what it has said that was not read before.</returns>
    public async Task<(int ExitCode, string Said)> EndAsync()
    {
        using var patience = new CancellationTokenSource(_patience);
        var said = await _process.StandardOutput.ReadToEndAsync(patience.Token);
        await _process.WaitForExitAsync(patience.Token);
        return (_process.ExitCode, said + await _errors);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Signal(int process, int signal);
}
