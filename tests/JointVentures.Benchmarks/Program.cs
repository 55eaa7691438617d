using System.Globalization;
using JointVentures.Benchmarks;

switch (args)
{
    case ["serve", var store, var port]:
        BenchmarkServer.Run(store, int.Parse(port, CultureInfo.InvariantCulture));
        return 0;
    case [] or ["run", ..]:
        return new Comparison(args.Skip(1).Select(size => int.Parse(size, CultureInfo.InvariantCulture)).ToArray()).Run();
    default:
        Console.Error.WriteLine("Usage: [run [VENTURES ...]]: times the API against endpoints written by hand, by default at 6,512 and 1,000,000 ventures.");
        return 2;
}
