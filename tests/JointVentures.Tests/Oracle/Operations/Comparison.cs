using System.Text.Json;
using System.Text.RegularExpressions;
using JointVentures.Tests.Oracle.Interpreting;

namespace JointVentures.Tests.Oracle.Operations;

/// <summary>Where two answers to one operation differ.</summary>
public static partial class Comparison
{
    /// <summary>The first difference; null where there is none.</summary>
    /// <param name="expected">The interpreter's answer.</param>
    /// <param name="actual">The planner's answer.</param>
    public static string? Difference(JsonElement expected, JsonElement actual)
    {
        if (actual.TryGetProperty("errors", out var errors) && errors.EnumerateArray().Any(error => CodesOf(error) is ["INTERNAL_ERROR"]))
        {
            return "the planner fails";
        }

        var (refused, alsoRefused) = (!HasData(expected), !HasData(actual));
        if (refused || alsoRefused)
        {
            return refused == alsoRefused ? null : $"{(refused ? "the interpreter" : "the planner")} alone refuses the operation";
        }

        return Values(expected.GetProperty("data"), actual.GetProperty("data"), "data", new Cursors()) ?? Errors(expected, actual);
    }

    // The engine gives data: null also where variables do not fit, before anything ran: then no error has a path.
    private static bool HasData(JsonElement answer) => answer.TryGetProperty("data", out var data)
        && (data.ValueKind != JsonValueKind.Null || answer.GetProperty("errors").EnumerateArray().All(error => error.TryGetProperty("path", out _)));

    private static string? Values(JsonElement expected, JsonElement actual, string path, Cursors cursors)
    {
        if (expected.ValueKind != actual.ValueKind)
        {
            return Unequal(expected, actual, path);
        }

        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                var (names, others) = (expected.EnumerateObject().ToArray(), actual.EnumerateObject().ToArray());
                return names.Select(x => x.Name).SequenceEqual(others.Select(x => x.Name))
                    ? names.Zip(others).Select(x => Values(x.First.Value, x.Second.Value, $"{path}.{x.First.Name}", cursors)).FirstOrDefault(x => x is not null)
                    : Unequal(expected, actual, path);
            case JsonValueKind.Array:
                var (items, counterparts) = (expected.EnumerateArray().ToArray(), actual.EnumerateArray().ToArray());
                return items.Zip(counterparts).Select((x, i) => Values(x.First, x.Second, $"{path}[{i}]", cursors)).FirstOrDefault(x => x is not null)
                    ?? (items.Length == counterparts.Length ? null : $"{path}: {items.Length} items expected, not {counterparts.Length}");
            case JsonValueKind.String:
                var (text, other) = (expected.GetString()!, actual.GetString()!);
                if (Overescaped().IsMatch(actual.GetRawText()))
                {
                    return $"{path}: {actual.GetRawText()} escapes more than JSON requires";
                }

                return text == other || (text.StartsWith(CursorBook.Mark, StringComparison.Ordinal) && cursors.Fit(text, other))
                    ? null : Unequal(expected, actual, path);
            default:
                return expected.GetRawText() == actual.GetRawText() || IsSameFloat(expected, actual) ? null : Unequal(expected, actual, path);
        }
    }

    // The engine writes a small floating-point number with an exponent; decimals never have one.
    private static bool IsSameFloat(JsonElement expected, JsonElement actual) => expected.ValueKind == JsonValueKind.Number
        && expected.GetRawText().Contains('E', StringComparison.Ordinal) && expected.GetDecimal() == actual.GetDecimal();

    private static string Unequal(JsonElement expected, JsonElement actual, string path) =>
        $"{path}: {Short(expected)} expected, not {Short(actual)}";

    private static string Short(JsonElement value) => value.GetRawText() is { Length: > 300 } text ? text[..300] + "..." : value.GetRawText();

    // Where no data is left, the planner stops at the first error that takes it all.
    private static string? Errors(JsonElement expected, JsonElement actual)
    {
        var (wanted, found) = (Errors(expected), Errors(actual));
        var unforeseen = found.FirstOrDefault(error => !wanted.Any(x => x.Path == error.Path && x.Codes.Contains(error.Codes[0])));
        if (unforeseen.Path is not null)
        {
            return $"error {unforeseen.Codes[0]} at {unforeseen.Path} not expected";
        }

        var partial = actual.GetProperty("data").ValueKind == JsonValueKind.Null;
        var missing = wanted.FirstOrDefault(error => !found.Any(x => x.Path == error.Path));
        return missing.Path is not null && (!partial || found.Length == 0)
            ? $"error {string.Join('|', missing.Codes)} at {missing.Path} missing"
            : found.Length == found.Distinct().Count() ? null : "an error is given twice";
    }

    private static (string Path, string[] Codes)[] Errors(JsonElement answer) => answer.TryGetProperty("errors", out var errors)
        ? [.. errors.EnumerateArray().Select(error => (
            error.GetProperty("path").GetRawText(), CodesOf(error)))]
        : [];

    private static string[] CodesOf(JsonElement error) => error.GetProperty("extensions").GetProperty("code").GetString()!.Split('|');

    // A slash, or a character that is no control character, behind a backslash of its own.
    [GeneratedRegex(@"(?<!\\)(\\\\)*\\(/|u(?!00[01][0-9a-fA-F]))")]
    private static partial Regex Overescaped();

    /// <summary>Which cursor of the one is which of the other.</summary>
    private sealed class Cursors
    {
        private readonly Dictionary<string, string> _there = [];
        private readonly Dictionary<string, string> _back = [];

        public bool Fit(string expected, string actual)
        {
            _there.TryAdd(expected, actual);
            _back.TryAdd(actual, expected);
            return actual.Length > 0 && _there[expected] == actual && _back[actual] == expected;
        }
    }
}
