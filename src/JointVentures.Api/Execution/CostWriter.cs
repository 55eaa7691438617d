using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Execution.Json;

namespace JointVentures.Api.Execution;

/// <summary>Writes what an operation costs, as <c>extensions.operationCost</c>.</summary>
public static class CostWriter
{
    /// <summary>Writes an answer that has the cost alone.</summary>
    public static void WriteAlone(OperationCost cost, JsonBuffer json)
    {
        json.Raw('{');
        Write(cost, json);
        json.Raw('}');
    }

    /// <summary>Adds the cost to an answer that is complete.</summary>
    public static void Add(OperationCost cost, JsonBuffer json)
    {
        json.Truncate(json.Length - 1);
        json.Raw(',');
        Write(cost, json);
        json.Raw('}');
    }

    private static void Write(OperationCost cost, JsonBuffer json)
    {
        json.Raw("\"extensions\":{\"operationCost\":{\"fieldCost\":"u8);
        json.Number(cost.Field);
        json.Raw(",\"typeCost\":"u8);
        json.Number(cost.Type);
        json.Raw("}}"u8);
    }
}
