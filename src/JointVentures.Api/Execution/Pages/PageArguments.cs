using System.Globalization;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Execution.Pages;

/// <summary>Which page a client asks for; each null where it does not say.</summary>
/// <param name="First">How many rows from the start.</param>
/// <param name="After">The cursor that the page starts behind.</param>
/// <param name="Last">How many rows from the end.</param>
/// <param name="Before">The cursor that the page ends before.</param>
public sealed record PageArguments(ValueSource? First, ValueSource? After, ValueSource? Last, ValueSource? Before)
{
    /// <summary>Whether the page is read from its end.</summary>
    public bool Backward => Last is not null;

    /// <summary>How many rows the page may have.</summary>
    /// <exception cref="OperationException">Fewer than none, more than the limit, or both ends at once.</exception>
    public int Size(IReadOnlyList<object?> slots, OperationLimits limits)
    {
        if (First is not null && Last is not null)
        {
            throw new OperationException(
                ErrorCode.FirstAndLast, "Exactly one slicing argument must be defined: give `first` or `last`, not both.");
        }

        if ((First ?? Last)?.In(slots) is not int size)
        {
            return Math.Min(limits.DefaultPageSize, limits.MaxPageSize);
        }

        if (size < 0)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.PageSizeNegative, "The requested number of values per page must be at least 0.")
                .With("requestedItems", size));
        }

        if (size > limits.MaxPageSize)
        {
            var most = limits.MaxPageSize.ToString(CultureInfo.InvariantCulture);
            throw new OperationException(new OperationError(
                    ErrorCode.PageTooLarge,
                    $"The maximum allowed items per page were exceeded: ask for {most} at most and page on with `after` or `before`.")
                .With("requestedItems", size)
                .With("maxAllowedItems", limits.MaxPageSize));
        }

        return size;
    }
}
