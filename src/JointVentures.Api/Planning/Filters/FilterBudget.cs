using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Planning.Filters;

/// <summary>Counts what a filter asks, so that no statement becomes larger than a store takes.</summary>
/// <param name="limits">How much it may ask.</param>
public sealed class FilterBudget(OperationLimits limits)
{
    private int _parts;

    /// <summary>Counts one comparison.</summary>
    /// <exception cref="OperationException">It is one too many.</exception>
    public void Spend()
    {
        if (++_parts > limits.FilterParts)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.FilterTooComplex, "The filter makes more comparisons than allowed: use `in` for lists of values, or split the operation.")
                .With("maxFilterParts", limits.FilterParts));
        }
    }

    /// <summary>Checks how deep a part is nested.</summary>
    /// <exception cref="OperationException">It is too deep.</exception>
    public void CheckDepth(int depth)
    {
        if (depth > limits.FilterDepth)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.FilterTooComplex, "The filter is nested deeper than allowed: make it simpler.")
                .With("maxFilterDepth", limits.FilterDepth));
        }
    }
}
