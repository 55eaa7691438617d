using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Cost;

/// <summary>Refuses operations that cost too much.</summary>
public static class CostLimit
{
    /// <summary>Lets an operation pass that costs no more than allowed.</summary>
    /// <param name="cost">What it costs.</param>
    /// <param name="limits">How much it may cost.</param>
    /// <exception cref="OperationException">It costs too much: of both kinds the field cost is told first.</exception>
    public static void Check(OperationCost cost, OperationLimits limits)
    {
        if (cost.Field > limits.FieldCost)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.CostExceeded,
                    "The maximum allowed field cost was exceeded: ask for smaller pages, fewer lists within lists or a simpler filter, or split the operation.")
                .With("fieldCost", cost.Field)
                .With("maxFieldCost", limits.FieldCost));
        }

        if (cost.Type > limits.TypeCost)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.CostExceeded,
                    "The maximum allowed type cost was exceeded: ask for smaller pages, fewer lists within lists or fewer objects in each record, or split the operation.")
                .With("typeCost", cost.Type)
                .With("maxTypeCost", limits.TypeCost));
        }
    }
}
