using System.Text.Json;

namespace JointVentures.Tests.Fuzzing;

/// <summary>What every answer must be, whatever was asked.</summary>
public static class AnswerForm
{
    private static readonly string[] _keys = ["data", "errors", "extensions"];

    /// <summary>What is wrong with an answer; null for nothing.</summary>
    /// <param name="request">The request.</param>
    /// <param name="answer">Its answer; null for none.</param>
    public static string? Problem(FuzzedRequest request, RawAnswer? answer)
    {
        if (answer is null)
        {
            return request.Ends ? null : "no answer";
        }

        // Of what is no HTTP the server itself says so: without a body, and by 505 of a version that there is none of.
        if (!request.IsHttp && answer.Body.Length == 0 && answer.Status is >= 400 and < 500 or 501 or 505)
        {
            return null;
        }

        if (answer.Status is < 200 or >= 500)
        {
            return "the status";
        }

        var type = answer.Headers.GetValueOrDefault("content-type") ?? "";
        if (type.StartsWith("application/json", StringComparison.Ordinal) || type.StartsWith("application/graphql-response+json", StringComparison.Ordinal))
        {
            return request.IsHead || answer.Status == 304 ? null : ProblemOf(answer);
        }

        return answer.Status < 400 || request.IsHead ? null : "a refusal that is no JSON";
    }

    private static string? ProblemOf(RawAnswer answer)
    {
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(answer.Body, new JsonDocumentOptions { AllowDuplicateProperties = false, MaxDepth = 256 });
        }
        catch (JsonException)
        {
            return "JSON that is none";
        }

        using (json)
        {
            var root = json.RootElement;
            if (root.ValueKind != JsonValueKind.Object || root.EnumerateObject().Any(member => !_keys.Contains(member.Name)))
            {
                return "another form than that of an answer";
            }

            if (!root.TryGetProperty("errors", out var errors))
            {
                // Who asks for the cost alone gets that.
                return (root.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object)
                    || (root.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("operationCost", out _))
                    ? null
                    : "neither data nor errors";
            }

            return errors.GetArrayLength() > 0 && errors.EnumerateArray().All(IsError) ? null : "errors that are none, or unforeseen";
        }
    }

    private static bool IsError(JsonElement error) =>
        error.GetProperty("message").GetString() is { Length: > 0 }
        && error.GetProperty("extensions").GetProperty("code").GetString() is { Length: > 0 } code && code != "INTERNAL_ERROR";
}
