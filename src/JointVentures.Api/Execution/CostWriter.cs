using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Execution;

/// <summary>Writes what an operation costs, as <c>extensions.operationCost</c>.</summary>
public static class CostWriter
{
    /// <summary>Writes an answer that has the cost alone.</summary>
    public static void WriteAlone(OperationCost cost, JsonBuffer json)
    {
        json.Raw("{\"extensions\":{"u8);
        Write(cost, json);
        json.Raw("}}"u8);
    }

    /// <summary>Writes the cost as an extension.</summary>
    public static void Write(OperationCost cost, JsonBuffer json)
    {
        json.Raw("\"operationCost\":{\"fieldCost\":"u8);
        json.Number(cost.Field);
        json.Raw(",\"typeCost\":"u8);
        json.Number(cost.Type);
        json.Raw('}');
    }
}
