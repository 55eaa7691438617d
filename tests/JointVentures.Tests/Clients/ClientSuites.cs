using System.Diagnostics;

namespace JointVentures.Tests.Clients;

/// <summary>Runs the suites of <c>tests/clients</c>, the packages of which it installs once.</summary>
public sealed class ClientSuites
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly string _folder = Path.Combine(Root(), "tests", "clients");

    /// <summary>Runs one suite against a server; fails with what the suite says of each test that failed.</summary>
    /// <param name="suite">The file of the suite.</param>
    /// <param name="server">Where the server listens.</param>
    public async Task PassAsync(string suite, Uri server)
    {
        await InstallAsync();
        var (exitCode, output) = await RunAsync("node", ["--test", "--test-reporter=spec", suite], server);

        // The reporter repeats at its end whatever failed, each with its reason.
        var failures = output.IndexOf("failing tests:", StringComparison.Ordinal);
        Assert.True(exitCode == 0, $"{suite}: {output[Math.Max(failures, 0)..]}");
    }

    private async Task InstallAsync()
    {
        // npm writes the second file at the end of an installation.
        var wanted = File.GetLastWriteTimeUtc(Path.Combine(_folder, "package-lock.json"));
        if (File.GetLastWriteTimeUtc(Path.Combine(_folder, "node_modules", ".package-lock.json")) > wanted)
        {
            return;
        }

        var (exitCode, output) = await RunAsync("npm", ["ci", "--no-audit", "--no-fund"], server: null);
        Assert.True(exitCode == 0, $"npm could not install the packages of tests/clients: {output}");
    }

    private async Task<(int ExitCode, string Output)> RunAsync(string program, string[] arguments, Uri? server)
    {
        // On Windows npm is a script, which only the shell starts.
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo("cmd", ["/c", program, .. arguments])
            : new ProcessStartInfo(program, arguments);
        start.WorkingDirectory = _folder;
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.Environment["SERVER_URL"] = server?.ToString();

        // What is missing was found out before; here nothing skips itself.
        start.Environment["REQUIRE_ALL"] = "1";
        start.Environment["NO_COLOR"] = "1";
        start.Environment.Remove("FORCE_COLOR");

        // A runner inside a runner must report to us, not to the outer one.
        start.Environment.Remove("NODE_TEST_CONTEXT");

        using var process = Process.Start(start)!;
        using var patience = new CancellationTokenSource(Patience);
        var output = process.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = process.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await process.WaitForExitAsync(patience.Token);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end in {Patience.TotalMinutes} minutes.");
        }
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "JointVentures.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("The tests run outside of the repository.");
    }
}
