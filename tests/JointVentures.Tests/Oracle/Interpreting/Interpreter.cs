using GraphQL;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using JointVentures.Api.Contract;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Contract.Schema;
using JointVentures.Directory.Store;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>Answers operations on the engine's own executor, over rows in memory.</summary>
public sealed class Interpreter
{
    private static readonly GraphQLSerializer _json = new();

    private readonly DocumentExecuter _executer = new();

    /// <summary>Interprets the declarations.</summary>
    /// <param name="limits">How much an operation may ask.</param>
    public Interpreter(OperationLimits limits)
    {
        Schema = new DirectorySchema(DirectoryContract.Declare(DirectoryContextFactory.Model()), limits);
        var resolver = new GenericResolver(Schema.Declaration, limits, new CursorBook());
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

    /// <summary>The answer to an operation, as JSON.</summary>
    /// <param name="store">The rows; they may be another store's at another time, and cursors stay what they are.</param>
    /// <param name="query">The document.</param>
    /// <param name="variables">A JSON object.</param>
    public string Answer(LoadedStore store, string query, string variables)
    {
        var result = _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = Schema.Schema,
            Root = store,
            Query = query,
            Variables = _json.Deserialize<GraphQL.Inputs>(variables),
        }).GetAwaiter().GetResult();
        return _json.Serialize(result);
    }
}
