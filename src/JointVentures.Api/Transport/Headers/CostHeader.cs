using JointVentures.Api.Contract.Cost;

namespace JointVentures.Api.Transport.Headers;

/// <summary>The header by which a client asks what its operation costs; what it does not know it takes for nothing.</summary>
public static class CostHeader
{
    /// <summary>Its name.</summary>
    public const string Name = "GraphQL-Cost";

    private const string Report = "report";
    private const string Validate = "validate";

    /// <summary>What the client wants to know.</summary>
    /// <param name="request">The request.</param>
    public static CostWish Read(HttpRequest request)
    {
        var values = request.Headers[Name];
        return values.Count != 1 ? CostWish.None
            : Is(values[0], Report) ? CostWish.Report
            : Is(values[0], Validate) ? CostWish.Validate
            : CostWish.None;
    }

    private static bool Is(string? value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
