using System.Reflection;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Tests.Conventions.Errors;

/// <summary>The closed list of error codes.</summary>
public sealed class ErrorCodeTests
{
    private static readonly (string Name, ErrorCode Code)[] _all =
    [
        .. typeof(ErrorCode).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(member => member.PropertyType == typeof(ErrorCode))
            .Select(member => (member.Name, (ErrorCode)member.GetValue(null)!)),
    ];

    // It takes a server without its files, or a disk that fails.
    private static readonly string[] _withoutTest = [nameof(ErrorCode.StoreUnreadable), nameof(ErrorCode.PageMissing)];

    [Fact]
    public void Each_code_is_told_from_the_others_by_code_and_reason() =>
        Assert.Equal(_all.Length, _all.Select(error => error.Code).Distinct().Count());

    /// <summary>A code is tested where a case of the table names it, or where a line of a test states both its code and its reason.</summary>
    [Fact]
    public void Each_code_has_a_test()
    {
        var inTable = Refusals.All.Values.Select(refusal => refusal.Code).ToHashSet();
        string[] lines =
        [
            .. Lines("Transport"),
            .. Lines("Conventions", "Errors").Where(line => line.Contains("Assert.", StringComparison.Ordinal)),
        ];
        Assert.Equal(_withoutTest, _all
            .Where(error => !inTable.Contains(error.Name) && !lines.Any(line => States(line, error.Code)))
            .Select(error => error.Name));
    }

    [Fact]
    public void Each_case_of_the_table_has_the_code_that_it_names() =>
        Assert.All(Refusals.All.Values, refusal =>
        {
            var code = _all.Single(error => error.Name == refusal.Code).Code;
            Assert.Contains($"\"code\":\"{code.Code}\"", refusal.Error, StringComparison.Ordinal);
        });

    private static bool States(string line, ErrorCode error) =>
        line.Contains(error.Code, StringComparison.Ordinal) && line.Contains($"{error.Reason}", StringComparison.Ordinal);

    private static IEnumerable<string> Lines(params string[] folder) =>
        System.IO.Directory.GetFiles(Repository.PathOf(["tests", "JointVentures.Tests", .. folder]), "*Tests.cs", SearchOption.AllDirectories).SelectMany(File.ReadAllLines);
}
