using System.Collections.Concurrent;
using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Execution;
using JointVentures.Api.Observation;

namespace JointVentures.Api.Operations;

/// <summary>A document together with the plans that were made of it.</summary>
/// <param name="text">Its text.</param>
/// <param name="document">The document.</param>
public sealed class KnownDocument(DocumentText text, PreparedDocument document)
{
    /// <summary>How many bytes the plans of one document may take: a client may send it with ever other shapes of variables.</summary>
    public const long PlanCapacity = 16L * 1024 * 1024;

    // What is parsed from a text takes about so many bytes.
    private const long BytesPerCharacter = 12;
    private const long OwnBytes = 4_000;

    // Planning needs at least so many times the room that its plan then takes.
    private const long PlanningToPlan = 4;

    private readonly RecentlyUsed<PlanKey, KnownPlan> _plans = new(PlanCapacity, (key, known) => known.Bytes + known.Plan.Growth.Bytes + (2L * key.Shape.Length));

    private readonly ConcurrentDictionary<GraphQLOperationDefinition, DeclaredVariables> _variables = [];

    /// <summary>Its text.</summary>
    public DocumentText Text => text;

    /// <summary>The document.</summary>
    public PreparedDocument Document => document;

    /// <summary>How those see it who watch the server.</summary>
    public SeenDocument Seen { get; } = new(document);

    /// <summary>About how many bytes it takes with its plans.</summary>
    public long Bytes => OwnBytes + (BytesPerCharacter * document.Text.Length) + _plans.Weight;

    /// <summary>The variables of one of its operations.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="schema">The schema of their types.</param>
    public DeclaredVariables Variables(GraphQLOperationDefinition operation, ISchema schema) =>
        _variables.GetOrAdd(operation, static (key, types) => new DeclaredVariables(types, key), schema);

    /// <summary>The plan of an operation and a shape of its variables.</summary>
    public bool TryFind(PlanKey key, out OperationPlan plan)
    {
        var isKnown = _plans.TryFind(key, out var known);
        plan = known.Plan;
        return isKnown;
    }

    /// <summary>Makes a plan and keeps it; gives the one to use.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="make">Plans it, on this thread.</param>
    public OperationPlan Keep(PlanKey key, Func<OperationPlan> make)
    {
        // What a plan holds cannot be seen from outside, but follows from what was taken while it was made.
        var before = GC.GetAllocatedBytesForCurrentThread();
        var plan = make();
        return _plans.Keep(key, new KnownPlan(plan, (GC.GetAllocatedBytesForCurrentThread() - before) / PlanningToPlan)).Plan;
    }

    /// <summary>Weighs a plan again, which has grown.</summary>
    public void Reweigh(PlanKey key) => _plans.Reweigh(key);

    private readonly record struct KnownPlan(OperationPlan Plan, long Bytes);
}

/// <summary>What a plan of a document is kept by.</summary>
/// <param name="Operation">The operation's name; empty for the only one.</param>
/// <param name="Shape">The shape of the variables.</param>
public readonly record struct PlanKey(string Operation, string Shape);
