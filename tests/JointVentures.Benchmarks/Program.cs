using System.Globalization;
using JointVentures.Benchmarks;
using JointVentures.Benchmarks.Published;
using JointVentures.Benchmarks.Serving;

switch (args)
{
    case ["serve", var store, var port, ..]:
        BenchmarkServer.Run(store, int.Parse(port, CultureInfo.InvariantCulture), args[3..] is ["keep-counts"]);
        return 0;
    case ["process", .. var rest] when Choice.TryRead(rest, [], out var choice):
        return ProcessReport.Run(choice.Sizes);
    case ["soak"]:
        return SoakReport.Run(minutes: null);
    case ["soak", var minutes] when int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var length) && length > 0:
        return SoakReport.Run(length);
    case [] or ["run", ..] when Choice.TryRead(args.Length == 0 ? [] : args[1..], Comparison.Parts, out var choice):
        return new Comparison(choice).Run();
    default:
        Console.Error.WriteLine(Choice.Usage);
        return 2;
}
