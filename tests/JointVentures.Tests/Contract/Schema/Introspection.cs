using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;

namespace JointVentures.Tests.Contract.Schema;

/// <summary>Asks the running schema about itself, as clients do.</summary>
public static class Introspection
{
    /// <summary>Everything that a client can ask of a schema.</summary>
    public const string Whole =
        """
        query {
          __schema {
            description
            queryType { name kind }
            mutationType { name }
            subscriptionType { name }
            types { ...Type }
            directives {
              name description isRepeatable locations
              args(includeDeprecated: true) { ...Input }
            }
          }
        }
        fragment Type on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description isDeprecated deprecationReason
            args(includeDeprecated: true) { ...Input }
            type { ...Reference }
          }
          inputFields(includeDeprecated: true) { ...Input }
          interfaces { ...Reference }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...Reference }
        }
        fragment Input on __InputValue { name description defaultValue isDeprecated deprecationReason type { ...Reference } }
        fragment Reference on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        """;

    /// <summary>The member <c>data</c> of the answer to <paramref name="query"/>.</summary>
    public static async Task<JsonElement> Ask(string query)
    {
        var result = await new DocumentExecuter().ExecuteAsync(options =>
        {
            options.Schema = ContractUnderTest.Schema.Schema;
            options.Query = query;
        });
        var answer = JsonDocument.Parse(new GraphQLSerializer().Serialize(result)).RootElement;
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return answer.GetProperty("data");
    }

    /// <summary>The schema's own types: not those that introspection itself has.</summary>
    public static async Task<IReadOnlyList<JsonElement>> OwnTypes() =>
        [.. (await Ask(Whole)).GetProperty("__schema").GetProperty("types").EnumerateArray()
            .Where(type => !type.GetProperty("name").GetString()!.StartsWith("__", StringComparison.Ordinal))];
}
