using System.Text.RegularExpressions;
using JointVentures.Tests.Readme;

namespace JointVentures.Tests.Settings;

public sealed partial class ProgramHelpTests
{
    [Fact]
    public async Task Help_lists_the_README_s_settings_with_their_defaults_and_serves_nothing()
    {
        using var server = new ServerProcess("--help");

        var (code, said) = await server.EndAsync();

        Assert.Equal(0, code);
        Assert.Empty(server.Left);
        var rows = ReadmeText.Tables.Single(table => table[0][0] == "setting").Skip(3)
            .Select(row => $"{row[0].Trim('`')}={row[1].Trim('`')}");
        var listed = Listed().Matches(said).Select(match => match.Groups["setting"].Value).Where(line => !line.StartsWith("urls", StringComparison.Ordinal));
        Assert.Equal(rows.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_setting_and_exit_code_is_explained()
    {
        using var server = new ServerProcess("--help");

        var (_, said) = await server.EndAsync();

        Assert.Contains("--Limits:Depth=20   (1 to 100)\n      How deep fields may be nested, with fragments filled in.", said, StringComparison.Ordinal);
        Assert.DoesNotMatch(Unexplained(), said);
        Assert.Contains("   2  A setting cannot be used.\n", said, StringComparison.Ordinal);
        Assert.Contains("  15  Store: Another process holds it.\n", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_told()
    {
        using var server = new ServerProcess("--version");

        var (code, said) = await server.EndAsync();

        Assert.Equal(0, code);
        Assert.Matches(@"^\d+\.\d+\.\d+(\+[0-9a-f]+)?\n$", said);
    }

    [GeneratedRegex(@"^  --(?<setting>\S+?=.*?)(   \(.*\))?$", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^  --.*\n(  --|\n)", RegexOptions.Multiline)]
    private static partial Regex Unexplained();
}
