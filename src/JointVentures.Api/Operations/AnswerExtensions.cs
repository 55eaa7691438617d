using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Execution;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Operations.Stored;

namespace JointVentures.Api.Operations;

/// <summary>What an answer says beside its data and errors: <c>extensions</c>.</summary>
internal static class AnswerExtensions
{
    /// <summary>Adds them to an answer that is complete; nothing where there are none.</summary>
    /// <param name="cost">What the operation costs; null where the client does not ask.</param>
    /// <param name="receipt">What became of a document that is to be kept; null where none is.</param>
    /// <param name="json">The answer; its last byte closes it.</param>
    public static void Add(OperationCost? cost, PersistedReceipt? receipt, JsonBuffer json)
    {
        if (cost is null && receipt is null)
        {
            return;
        }

        json.Truncate(json.Length - 1);
        json.Raw(",\"extensions\":{"u8);
        receipt?.Write(json);
        if (cost is { } known)
        {
            if (receipt is not null)
            {
                json.Raw(',');
            }

            CostWriter.Write(known, json);
        }

        json.Raw("}}"u8);
    }
}
