using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using JointVentures.Seed;

namespace JointVentures.Benchmarks;

/// <summary>What of the benchmarks is to be run.</summary>
/// <param name="Sizes">At how many ventures.</param>
/// <param name="Parts">Which parts.</param>
public sealed record Choice(IReadOnlyList<int> Sizes, IReadOnlySet<string> Parts)
{
    /// <summary>How the program is called.</summary>
    public const string Usage = """
        Usage:
          run [VENTURES ...] [PART ...]   times the API beside endpoints written by hand; without parts, all of them
          process [VENTURES ...]          publishes the server and measures its start, its memory and 256 connections at once (Linux)
          soak [MINUTES]                  publishes the server and keeps it at full load, by default for 10 minutes (Linux)
        VENTURES are sizes of the store, by default 6512 and 1000000. A store that is not there is made: minutes for the larger one.
        PARTs:
          page deep nested lookup contains two-roots   one operation beside both sets of endpoints written by hand
          counts                                       a count that is kept, beside one that is not
          far-pages                                    pages at nine tenths of the list, forwards and backwards, in three orders
          names                                        the comparisons of names, beside both ways by hand
          statistics                                   statistics of the whole directory, made and kept, beside plain SQL by hand
          search                                       texts in any spelling, beside plain SQL over the same index
          exports                                      all ventures as a file, beside plain SQL written out by hand
          documents                                    documents that are made to take long to read; without a store
        """;

    private static readonly int[] _usualSizes = [SeedOptions.DefaultVentures, 1_000_000];

    /// <summary>Reads the arguments; false where one of them is neither a size nor a part.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="parts">The parts that there are, all of which are chosen where none is named.</param>
    /// <param name="choice">What is chosen.</param>
    public static bool TryRead(string[] arguments, IReadOnlyCollection<string> parts, [NotNullWhen(true)] out Choice? choice)
    {
        var sizes = new List<int>();
        var chosen = new HashSet<string>();
        foreach (var argument in arguments)
        {
            if (int.TryParse(argument, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size > 0)
            {
                sizes.Add(size);
            }
            else if (parts.Contains(argument))
            {
                chosen.Add(argument);
            }
            else
            {
                choice = null;
                return false;
            }
        }

        choice = new Choice(sizes.Count > 0 ? sizes : _usualSizes, chosen.Count > 0 ? chosen : parts.ToHashSet());
        return true;
    }
}
