using System.Text;
using System.Text.Json;
using JointVentures.Api.Contract.Limits;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Conventions;

/// <summary>The API over the small directory with the odd rows, for many tests; nothing writes to it.</summary>
public sealed class SmallApi : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly ApiUnderTest _api;

    /// <summary>Makes the store.</summary>
    public SmallApi()
    {
        _folder.Open();
        using (var store = _folder.Connect())
        {
            OddRows.Write(store);
        }

        // What operations mean is asked here, not what they cost.
        _api = new ApiUnderTest(_folder.Store, new OperationLimits { FieldCost = int.MaxValue, TypeCost = int.MaxValue });
    }

    /// <summary>The answer as a client parses it.</summary>
    public Task<JsonElement> Answer(string query, object? variables = null, string? operationName = null) =>
        _api.Answer(query, variables, operationName);

    /// <summary>The same directory for operations that may ask less.</summary>
    public ApiUnderTest Limited(OperationLimits limits) => _api.Limited(limits);

    /// <summary>The answer as it stands on the wire.</summary>
    public Task<string> Text(string query, object? variables = null) => _api.Text(query, variables);

    /// <summary>The keys of the rows that a connection lists, in order, such as <c>2 1</c>.</summary>
    /// <param name="field">The connection.</param>
    /// <param name="arguments">Its arguments without parentheses.</param>
    /// <param name="variables">The variables, whose declaration is <paramref name="declared"/>.</param>
    /// <param name="declared">Such as <c>$first: Int</c>.</param>
    public async Task<string> Keys(string field, string arguments, object? variables = null, string declared = "")
    {
        var head = declared.Length == 0 ? "query" : $"query({declared})";
        var list = arguments.Length == 0 ? field : $"{field}({arguments})";
        var answer = await Answer($"{head} {{ list: {list} {{ nodes {{ id }} }} }}", variables);
        Assert.False(answer.TryGetProperty("errors", out var errors), errors.ToString());
        return string.Join(' ', answer.At("data", "list", "nodes").EnumerateArray().Select(node => Key(node.At("id").GetString()!)));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _api.Dispose();
        _folder.Dispose();
    }

    /// <summary>The global id of a type and key.</summary>
    public static string Id(string type, object key) => Convert.ToBase64String(Encoding.UTF8.GetBytes($"{type}:{key}"));

    private static string Key(string id) => Encoding.UTF8.GetString(Convert.FromBase64String(id)).Split(':')[1];
}

/// <summary>The tests that share one small directory.</summary>
[CollectionDefinition(Name)]
public sealed class SmallApiGroup : ICollectionFixture<SmallApi>
{
    /// <summary>Its name.</summary>
    public const string Name = "Small API";
}
