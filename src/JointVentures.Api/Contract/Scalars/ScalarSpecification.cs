using GraphQL.Types;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>Where a scalar's form is specified (GraphQL, section 3.5.5: <c>@specifiedBy</c>).</summary>
public static class ScalarSpecification
{
    private const string Key = "specifiedBy";

    /// <summary>The address of the specification; null where the type is no scalar of ours.</summary>
    public static string? SpecifiedByUrl(this IGraphType type) => type.GetMetadata<string?>(Key);

    internal static void IsSpecifiedAs(this ScalarGraphType scalar, string page) =>
        scalar.Metadata[Key] = $"https://scalars.graphql.org/chillicream/{page}.html";
}
