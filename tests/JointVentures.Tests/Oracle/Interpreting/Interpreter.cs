using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using JointVentures.Api.Contract;
using JointVentures.Api.Contract.Schema;
using JointVentures.Directory.Store;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>Answers operations on the engine's own executor, over rows in memory.</summary>
public sealed class Interpreter
{
    private static readonly GraphQLSerializer _json = new();

    private readonly DocumentExecuter _executer = new();

    /// <summary>Interprets the declarations over the rows of a store.</summary>
    /// <param name="store">The rows.</param>
    /// <param name="cursors">The cursors that were given, also by other interpreters over the same store at other times.</param>
    public Interpreter(LoadedStore store, CursorBook cursors)
    {
        using var context = DirectoryContextFactory.Open(":memory:");
        Schema = new DirectorySchema(DirectoryContract.Declare(context.Model));
        Store = store;
        var resolver = new GenericResolver(store, Schema.Declaration, cursors);
        foreach (var type in Schema.Schema.AllTypes.OfType<IObjectGraphType>().Where(type => !type.Name.StartsWith("__", StringComparison.Ordinal)))
        {
            foreach (var field in type.Fields)
            {
                field.Resolver = resolver;
            }
        }
    }

    /// <summary>The schema, its own.</summary>
    public DirectorySchema Schema { get; }

    /// <summary>The rows.</summary>
    public LoadedStore Store { get; }

    /// <summary>The answer to an operation, as JSON.</summary>
    /// <param name="query">The document.</param>
    /// <param name="variables">A JSON object.</param>
    public async Task<string> AnswerAsync(string query, string variables)
    {
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = Schema.Schema,
            Query = query,
            Variables = _json.Deserialize<GraphQL.Inputs>(variables),
        });
        return _json.Serialize(result);
    }
}
