using JointVentures.Seed.CommandLine;

namespace JointVentures.Seed;

/// <summary>The generator as a program of its own.</summary>
internal static class SeedProgram
{
    private static int Main(string[] args) => SeedCommand.Run(args);
}
