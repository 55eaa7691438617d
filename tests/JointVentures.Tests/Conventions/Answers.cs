using System.Text.Json;

namespace JointVentures.Tests.Conventions;

/// <summary>Ways to look into an answer.</summary>
public static class Answers
{
    /// <summary>The value behind names and numbers.</summary>
    public static JsonElement At(this JsonElement answer, params IEnumerable<object> path) =>
        path.Aggregate(answer, (at, step) => step is int place ? at[place] : at.GetProperty((string)step));

    /// <summary>The value as JSON.</summary>
    public static string Json(this JsonElement answer, params IEnumerable<object> path) => answer.At(path).GetRawText();

    /// <summary>The only error of an answer.</summary>
    public static JsonElement Error(this JsonElement answer) => Assert.Single(answer.At("errors").EnumerateArray());

    /// <summary>What a client tells errors apart by, of the only error: code, reason and path, such as <c>HC0051 PAGE_TOO_LARGE /a/0</c>.</summary>
    public static string Failure(this JsonElement answer) => Told(answer.Error());

    /// <summary>The same of each error.</summary>
    public static IEnumerable<string> Failures(this JsonElement answer) => answer.At("errors").EnumerateArray().Select(Told);

    private static string Told(JsonElement error)
    {
        var path = error.TryGetProperty("path", out var steps) ? " /" + string.Join('/', steps.EnumerateArray()) : "";
        return $"{error.At("extensions", "code")} {error.At("extensions", "reason")}{path}";
    }
}
