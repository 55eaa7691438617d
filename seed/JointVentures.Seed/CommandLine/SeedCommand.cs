using System.CommandLine;
using JointVentures.Directory.Store.Opening;

namespace JointVentures.Seed.CommandLine;

/// <summary>The command line of the generator.</summary>
internal static class SeedCommand
{
    private const int Failed = 1;
    private const int Interrupted = 130;

    /// <summary>How long an interrupted run may take to delete what it began.</summary>
    private static readonly TimeSpan _timeToEnd = TimeSpan.FromSeconds(10);

    public static int Run(string[] args)
    {
        var ventures = new Option<int>("--ventures")
        {
            Description = $"Number of ventures, 1 to {SeedOptions.MostVentures}.",
            DefaultValueFactory = _ => SeedOptions.DefaultVentures,
        };
        var seed = new Option<long>("--seed")
        {
            Description = "Any number; the same one gives the same rows.",
            DefaultValueFactory = _ => SeedOptions.DefaultSeed,
        };
        var output = new Option<FileInfo>("--output") { Description = "The file to write.", Required = true };
        var force = new Option<bool>("--force") { Description = "Replace the file if it exists." };
        var command = new RootCommand("Generates a directory of Russian-Kazakh joint ventures as a SQLite file.") { ventures, seed, output, force };

        // On another thread, for the interrupt key is listened to only after the action has returned its task.
        command.SetAction((parsed, cancellation) => Task.Run(
            () => Generate(
                new SeedOptions(parsed.GetValue(ventures), parsed.GetValue(seed)), parsed.GetValue(output)!, parsed.GetValue(force), cancellation),
            CancellationToken.None));
        return command.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = _timeToEnd }).GetAwaiter().GetResult();
    }

    private static int Generate(SeedOptions options, FileInfo output, bool force, CancellationToken cancellation)
    {
        if (output.Exists && !force)
        {
            return Fail($"{output.Name} exists already. Use --force to replace it, or name another file.");
        }

        try
        {
            StoreFile.Create(output.FullName, new WatchedSeeder(options), cancellation);
            return 0;
        }
        catch (SeedOptionsException wrong)
        {
            return Fail(wrong.Message);
        }
        catch (OperationCanceledException)
        {
            Fail($"Interrupted; {output.Name} was not written.");
            return Interrupted;
        }
        catch (Exception problemOfFile) when (problemOfFile is IOException or UnauthorizedAccessException or StoreException)
        {
            return Fail($"{output.Name} cannot be written: {problemOfFile.Message}");
        }
    }

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return Failed;
    }
}
