using System.Collections;
using System.Globalization;
using System.Reflection;
using JointVentures.Api;
using JointVentures.Api.Access;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Observation;
using JointVentures.Api.Operations.Stored;
using JointVentures.Api.Transport;
using JointVentures.Api.Transport.Answers;
using JointVentures.Directory.Store.Opening;
using JointVentures.Seed;

namespace JointVentures.Tests.Readme;

public class ReadmeTests
{
    [Fact]
    public void Every_setting_stands_in_the_README_with_its_default()
    {
        var settings = Settings("Limits", new OperationLimits())
            .Concat(Settings("Limits", new ReadLimits()))
            .Concat(Settings("Limits", new ExportLimits()))
            .Concat(Settings("Limits", new TransportLimits()))
            .Concat(Settings("Limits", new ConnectionLimits()))
            .Concat(Settings("Http", new HttpSettings()))
            .Concat(Settings("Access", new AccessSettings()))
            .Concat(Settings("Access:Keys:name", new KeySettings()))
            .Concat(Settings("Documents", new DocumentSettings()))
            .Concat(Settings("Observation", new ObservationSettings()))
            .Concat(Settings("Stop", new StopSettings()))
            .Concat(Settings("Seed", new SeedOptions()).Where(setting => !setting.StartsWith("Seed:Problem", StringComparison.Ordinal)))
            .Concat(Settings("Store", new StoreOptions { Path = "data/directory.db" }));

        Assert.Equal(Sorted(settings), Sorted(Table("setting").Skip(1).Select(row => $"{Bare(row[0])} {Bare(row[1])}")));
    }

    [Fact]
    public void Every_error_code_stands_in_the_README()
    {
        var codes = typeof(ErrorCode).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Select(property => (ErrorCode)property.GetValue(null)!)
            .Select(code => code == ErrorCode.ValidationFailed ? $"{code.Code} the rule" : $"{code.Code} {code.Reason}");

        var rows = Table("code").Select(row => $"{Bare(row[0])} {Bare(row[1].Split(", for")[0])}")
            .Concat(Table("status").SelectMany(row => Reasons(row).Select(reason => $"{Bare(row[1])} {reason}")));
        Assert.Equal(Sorted(codes), Sorted(rows));
    }

    [Fact]
    public void Every_refusal_of_HTTP_stands_in_the_README_with_its_status()
    {
        var refusals = typeof(HttpRefusals).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => (HttpRefusal)field.GetValue(null)!)
            .Concat([
                HttpRefusals.InvalidParameter("", ""),
                HttpRefusals.RepeatedParameter(""),
                HttpRefusals.BodyTooLarge(1),
                HttpRefusals.InvalidTypeName(""),
                HttpRefusals.UnknownType(""),
                HttpRefusals.ExportTimeout(TimeSpan.Zero),
                HttpRefusals.RateLimited(new Shortage(new BudgetPolicy("", 1, TimeSpan.FromSeconds(1), 0), 1, TimeSpan.Zero)),
            ])
            .Concat(Enum.GetValues<StoreTrouble>().Select(trouble => HttpRefusals.StoreUnavailable(new StoreUnavailableException(trouble, "").Error)))
            .Select(refusal => $"{refusal.Status} {refusal.Code.Code} {refusal.Code.Reason}");

        var rows = Table("status").SelectMany(row => Reasons(row).Select(reason => $"{row[0]} {Bare(row[1])} {reason}"));
        Assert.Equal(Sorted(refusals), Sorted(rows));
    }

    [Fact]
    public void Every_exit_code_stands_in_the_README()
    {
        var reasons = ((string[])[$"{StartUp.InvalidConfiguration} InvalidConfiguration", $"{StartUp.CannotListen} CannotListen"])
            .Concat(Enum.GetValues<StoreFault>().Select(fault => $"{StoreExitCode.Of(fault)} {fault}"));

        Assert.Equal(reasons, Table("exit code").Select(row => $"{row[0]} {Bare(row[1])}"));
    }

    private static IEnumerable<IReadOnlyList<string>> Table(string firstHeading) =>
        ReadmeText.Tables.Single(table => table[0][0] == firstHeading).Skip(2);

    private static IEnumerable<string> Settings(string section, object defaults) => defaults.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        // Its members are settings of their own.
        .Where(property => property.Name != nameof(AccessSettings.Keys))
        .Select(property => $"{section}:{property.Name} {Written(property.GetValue(defaults))}");

    private static string Written(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IEnumerable and not string => "",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value}"),
    };

    private static IEnumerable<string> Reasons(IReadOnlyList<string> row) => row[2].Split(", ").Select(Bare);

    private static string Bare(string cell) => cell.Trim('`');

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Distinct().Order(StringComparer.Ordinal);
}
