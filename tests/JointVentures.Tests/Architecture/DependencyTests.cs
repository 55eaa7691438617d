using System.Reflection;
using NetArchTest.Rules;

namespace JointVentures.Tests.Architecture;

/// <summary>Dependencies point one way, between the projects and between the stages of a request.</summary>
public class DependencyTests
{
    private const string Api = "JointVentures.Api";

    private static readonly string[] _stages = ["Access", "Contract", "Execution", "Operations", "Planning", "Transport"];

    // What stands beside the way of a request.
    private static readonly string[] _beside = ["Observation", "Settings"];

    private static readonly Assembly _api = typeof(Program).Assembly;
    private static readonly Assembly _directory = typeof(JointVentures.Directory.Store.DirectoryContext).Assembly;
    private static readonly Assembly _seed = typeof(JointVentures.Seed.DirectorySeeder).Assembly;

    [Fact]
    public void The_directory_knows_neither_the_generator_nor_the_api() =>
        Check(_directory, "JointVentures.Directory", Api, "JointVentures.Seed");

    [Fact]
    public void The_generator_does_not_know_the_api() => Check(_seed, "JointVentures.Seed", Api);

    [Fact]
    public void Who_may_do_what_is_known_without_any_stage() =>
        Check(_api, $"{Api}.Access", $"{Api}.Contract", $"{Api}.Execution", $"{Api}.Planning", $"{Api}.Operations", $"{Api}.Transport", "JointVentures.Seed");

    [Fact]
    public void The_contract_knows_no_later_stage() =>
        Check(_api, $"{Api}.Contract", $"{Api}.Access", $"{Api}.Execution", $"{Api}.Planning", $"{Api}.Operations", $"{Api}.Transport", "JointVentures.Seed");

    [Fact]
    public void Execution_runs_what_it_is_given_and_knows_neither_the_planner_nor_http() =>
        Check(_api, $"{Api}.Execution", $"{Api}.Planning", $"{Api}.Operations", $"{Api}.Transport", "JointVentures.Seed", "Microsoft.AspNetCore");

    [Fact]
    public void Planning_does_not_know_http() =>
        Check(_api, $"{Api}.Planning", $"{Api}.Operations", $"{Api}.Transport", "JointVentures.Seed", "Microsoft.AspNetCore");

    [Fact]
    public void Who_watches_operations_does_not_know_who_brings_and_runs_them() =>
        Check(_api, $"{Api}.Observation", $"{Api}.Planning", $"{Api}.Operations", $"{Api}.Transport", "JointVentures.Seed");

    [Fact]
    public void An_operation_is_answered_whatever_brings_it() =>
        Check(_api, $"{Api}.Operations", $"{Api}.Transport", "JointVentures.Seed", "Microsoft.AspNetCore");

    [Theory]
    [InlineData("Contract")]
    [InlineData("Planning")]
    [InlineData("Operations")]
    [InlineData("Transport")]
    public void Statements_are_made_and_run_without_the_store_s_library_outside_execution(string stage) =>
        Check(_api, $"{Api}.{stage}", "SQLitePCL", "Microsoft.Data.Sqlite");

    [Fact]
    public void Http_knows_neither_plans_nor_the_store() => Check(_api, $"{Api}.Transport", $"{Api}.Planning", $"{Api}.Execution.Rows");

    [Fact]
    public void Whatever_a_request_passes_is_one_of_the_stages() =>
        Assert.Empty(_api.GetTypes()
            .Select(type => type.Namespace ?? "")
            .Where(name => name.StartsWith($"{Api}.", StringComparison.Ordinal) && !_stages.Concat(_beside).Contains(name.Split('.')[2]))
            .Distinct());

    private static void Check(Assembly assembly, string from, params string[] to)
    {
        var types = Types.InAssembly(assembly).That().ResideInNamespaceStartingWith(from);
        Assert.NotEmpty(types.GetTypes());
        var result = types.ShouldNot().HaveDependencyOnAny(to).GetResult();
        Assert.True(result.IsSuccessful, $"These depend on {string.Join(" or ", to)}: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }
}
