using System.Collections.Concurrent;
using JointVentures.Api.Access;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Execution;

namespace JointVentures.Api.Operations;

/// <summary>The documents that were used last, with their plans.</summary>
/// <param name="documents">Parses and validates what is not there.</param>
public sealed class OperationCache(DocumentReader documents)
{
    private const long CapacityInBytes = 64L * 1024 * 1024;

    private readonly RecentlyUsed<DocumentText, KnownDocument> _known = new(CapacityInBytes, (_, known) => known.Bytes);

    // A text that many send at once for the first time is read once.
    private readonly ConcurrentDictionary<DocumentText, TaskCompletionSource<KnownDocument>> _reading = new();

    /// <summary>The document of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="payer">Pays a unit a character for a text that is not known, be it refused or not; null where nobody has to.</param>
    /// <exception cref="Contract.Errors.OperationException">It is refused.</exception>
    /// <exception cref="BudgetSpentException">The payer cannot pay.</exception>
    public ValueTask<KnownDocument> DocumentAsync(DocumentText text, Budget? payer = null)
    {
        if (_known.TryFind(text, out var known))
        {
            return ValueTask.FromResult(known);
        }

        payer?.Take(text.Text.Length);
        return new(ReadAsync(text));
    }

    /// <summary>Makes a plan that the document does not have and keeps it; gives the one to use.</summary>
    /// <param name="known">The document.</param>
    /// <param name="key">Which plan.</param>
    /// <param name="make">Plans it, on this thread.</param>
    public OperationPlan Keep(KnownDocument known, PlanKey key, Func<OperationPlan> make)
    {
        var plan = known.Keep(key, make);
        _known.Reweigh(known.Text);
        return plan;
    }

    /// <summary>Weighs a plan again, which has grown: it may have to go, or others for it.</summary>
    /// <param name="known">Its document.</param>
    /// <param name="key">Which plan.</param>
    public void Reweigh(KnownDocument known, PlanKey key)
    {
        known.Reweigh(key);
        _known.Reweigh(known.Text);
    }

    private async Task<KnownDocument> ReadAsync(DocumentText text)
    {
        var mine = new TaskCompletionSource<KnownDocument>(TaskCreationOptions.RunContinuationsAsynchronously);
        var reading = _reading.GetOrAdd(text, mine);
        if (reading != mine)
        {
            return await reading.Task;
        }

        try
        {
            mine.SetResult(_known.Keep(text, new KnownDocument(text, await documents.ReadAsync(text.Text))));
        }
        catch (Exception exception)
        {
            mine.SetException(exception);
        }
        finally
        {
            _reading.TryRemove(text, out _);
        }

        return await mine.Task;
    }
}
