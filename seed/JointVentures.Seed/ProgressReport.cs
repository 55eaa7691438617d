using System.Diagnostics;
using Spectre.Console;

namespace JointVentures.Seed;

/// <summary>Shows progress: as a bar where a person watches, as log lines where the output is redirected.</summary>
internal static class ProgressReport
{
    public static void Watch(Action<IProgress<SeedProgress>> work)
    {
        if (Console.IsOutputRedirected || !AnsiConsole.Profile.Capabilities.Interactive)
        {
            var lines = new LogLines(Console.Out);
            work(lines);
            lines.End();
            return;
        }

        AnsiConsole.Progress().AutoClear(false).Start(context =>
        {
            var bars = Enum.GetValues<SeedStage>().Select(stage => context.AddTask(stage.ToString(), autoStart: false)).ToArray();
            work(new Bars(bars));
            foreach (var bar in bars)
            {
                bar.Value = bar.MaxValue;
                bar.StopTask();
            }
        });
    }

    private sealed class Bars(ProgressTask[] bars) : IProgress<SeedProgress>
    {
        public void Report(SeedProgress value)
        {
            for (var i = 0; i < (int)value.Stage; i++)
            {
                bars[i].Value = bars[i].MaxValue;
                bars[i].StopTask();
            }

            var bar = bars[(int)value.Stage];
            if (!bar.IsStarted)
            {
                bar.StartTask();
                bar.MaxValue = value.Total;
            }

            bar.Value = value.Done;
        }
    }

    private sealed class LogLines(TextWriter output) : IProgress<SeedProgress>
    {
        private static readonly TimeSpan _every = TimeSpan.FromSeconds(5);
        private readonly Stopwatch _clock = Stopwatch.StartNew();
        private SeedStage? _stage;
        private TimeSpan _next;

        public void Report(SeedProgress value)
        {
            if (value.Stage == _stage && _clock.Elapsed < _next)
            {
                return;
            }

            (_stage, _next) = (value.Stage, _clock.Elapsed + _every);
            Write($"{value.Stage}: {value.Done} of {value.Total}");
        }

        public void End() => Write("Done");

        private void Write(string what) => output.WriteLine(FormattableString.Invariant($"{_clock.Elapsed.TotalSeconds,6:0.0} s  {what}"));
    }
}
