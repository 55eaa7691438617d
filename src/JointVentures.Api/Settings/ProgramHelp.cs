using System.Reflection;
using JointVentures.Directory.Store.Opening;

namespace JointVentures.Api.Settings;

/// <summary>What <c>--help</c> and <c>--version</c> say. Neither opens a store or listens anywhere.</summary>
public static class ProgramHelp
{
    private const int Width = 100;
    private const string Indent = "      ";

    private static readonly Assembly _program = typeof(ProgramHelp).Assembly;

    /// <summary>The program's version, with the state of the source that it was built from where that is known.</summary>
    public static string Version { get; } =
        _program.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? _program.GetName().Version!.ToString(3);

    /// <summary>Answers the arguments that ask about the program.</summary>
    /// <param name="arguments">The arguments.</param>
    /// <param name="sections">The settings.</param>
    /// <returns>What is to be said; null where the program is to serve.</returns>
    public static string? Answer(IReadOnlyCollection<string> arguments, IReadOnlyList<SettingSection> sections) =>
        arguments.Any(argument => argument is "--help" or "-h" or "-?") ? Text(sections)
        : arguments.Contains("--version") ? Version
        : null;

    private static string Text(IReadOnlyList<SettingSection> sections)
    {
        var program = _program.GetName().Name;
        var about = $"""
            {program} {Version}
            A directory of joint ventures of Russia and Kazakhstan: a read-only GraphQL API at /graphql, with a page for a
            person there, health at /health/live and /health/ready.

            Usage: {program} [--help | --version] [--<setting>=<value> ...]

            A setting is an argument (--Limits:Depth=15), an environment variable (Limits__Depth=15) or an entry of
            appsettings.json in the folder that the program is started in. Logging:LogLevel and Logging:Console are those of
            ASP.NET Core; OTEL_EXPORTER_OTLP_ENDPOINT and the other variables of OpenTelemetry switch traces and metrics on.

            Settings and their defaults:

              --urls=http://localhost:5000
            {Indent}Where the server listens; several addresses with semicolons between.
            """;
        return string.Join('\n', [
            about,
            .. sections.SelectMany(section => section.Describe()).SelectMany(Lines),
            "",
            "Exit codes:",
            "",
            "   0  The server was asked to stop and has stopped.",
            .. ExitCodes().Select(code => FormattableString.Invariant($"  {code.Code,2}  {code.Meaning}")),
        ]);
    }

    private static IEnumerable<string> Lines(Setting setting) =>
    [
        $"  --{setting.Key}={setting.Default}{(setting.Range is { } range ? $"   ({range})" : "")}",
        .. Wrapped(setting.Meaning),
    ];

    private static IEnumerable<(int Code, string Meaning)> ExitCodes() => typeof(StartUp)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(field => field.IsLiteral)
        .Select(field => ((int)field.GetRawConstantValue()!, Meanings.Of(field)))
        .Concat(Enum.GetValues<StoreFault>().Select(fault => (
            StoreExitCode.Of(fault), $"Store: {Meanings.Of(typeof(StoreFault).GetField(fault.ToString())!)}")));

    private static IEnumerable<string> Wrapped(string meaning)
    {
        var line = Indent;
        foreach (var word in meaning.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length + word.Length >= Width)
            {
                yield return line.TrimEnd();
                line = Indent;
            }

            line += $"{word} ";
        }

        if (line != Indent)
        {
            yield return line.TrimEnd();
        }
    }
}
