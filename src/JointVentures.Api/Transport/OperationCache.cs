using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Execution;

namespace JointVentures.Api.Transport;

/// <summary>The documents and plans that were used last.</summary>
/// <param name="documents">Parses and validates what is not there.</param>
public sealed class OperationCache(DocumentReader documents)
{
    // In characters of documents. What is made from a text takes some ten times its room.
    private const long DocumentCapacity = 4_000_000;
    private const long PlanCapacity = 4_000_000;

    // What a plan takes beside the text that it was made from.
    private const int PlanWeight = 2_000;

    private readonly RecentlyUsed<string, PreparedDocument> _documents = new(DocumentCapacity, (text, _) => text.Length + 1);
    private readonly RecentlyUsed<PlanKey, OperationPlan> _plans =
        new(PlanCapacity, (key, _) => key.Document.Text.Length + key.Shape.Length + PlanWeight);

    /// <summary>The document of a text.</summary>
    /// <exception cref="Contract.Errors.OperationException">It is refused.</exception>
    public async ValueTask<PreparedDocument> DocumentAsync(string text)
    {
        if (!_documents.TryFind(text, out var document))
        {
            document = await documents.ReadAsync(text);
            _documents.Keep(text, document);
        }

        return document;
    }

    /// <summary>The plan of an operation and a shape of its variables.</summary>
    /// <param name="key">Which one.</param>
    /// <param name="make">Plans what is not there.</param>
    public OperationPlan Plan(PlanKey key, Func<OperationPlan> make)
    {
        if (!_plans.TryFind(key, out var plan))
        {
            plan = make();
            _plans.Keep(key, plan);
        }

        return plan;
    }
}

/// <summary>What a plan is kept by.</summary>
/// <param name="Document">The document.</param>
/// <param name="Operation">The operation's name; empty for the only one.</param>
/// <param name="Shape">The shape of the variables.</param>
public readonly record struct PlanKey(PreparedDocument Document, string Operation, string Shape);
