using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;
using JointVentures.Api.Contract.Schema;
using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Pages;

/// <summary>Between which cursors a page lies, in the direction that it is read in.</summary>
/// <param name="Shape">What decides the statements.</param>
/// <param name="Keys">The keys of the cursor that it starts behind, then those of the one that it ends before.</param>
public sealed record PageBounds(PageShape Shape, IReadOnlyList<StoreValue> Keys)
{
    /// <summary>Reads the cursors that a client sent.</summary>
    /// <exception cref="OperationException">One cannot be read or is of another order.</exception>
    public static PageBounds Of(PageArguments arguments, CursorFormat format, IReadOnlyList<object?> slots)
    {
        var keys = new List<StoreValue>();
        var after = (arguments.After, ArgumentNames.After);
        var before = (arguments.Before, ArgumentNames.Before);
        var (from, until) = arguments.Backward ? (before, after) : (after, before);
        var fromNulls = Read(from, format, slots, keys);
        var untilNulls = Read(until, format, slots, keys);
        return new PageBounds(new PageShape(arguments.Backward, fromNulls, untilNulls), keys);
    }

    private static long? Read((ValueSource? Source, string Name) argument, CursorFormat format, IReadOnlyList<object?> slots, List<StoreValue> keys)
    {
        if (argument.Source?.In(slots) is not string text)
        {
            return null;
        }

        var start = keys.Count;
        return format.TryRead(text, keys) switch
        {
            CursorReading.Good => Nulls(keys, start),
            CursorReading.OfAnotherOrder => throw new OperationException(new OperationError(
                    ErrorCode.CursorOrderMismatch,
                    $"The cursor specified in `{argument.Name}` is of another order or type: page on with the `order` that it came from.")
                .With("argument", argument.Name)
                .With("cursor", text)),
            _ => throw new OperationException(new OperationError(
                    ErrorCode.InvalidCursor,
                    $"The cursor specified in `{argument.Name}` has an invalid format: send one that this field gave.")
                .With("argument", argument.Name)
                .With("cursor", text)),
        };
    }

    private static long Nulls(List<StoreValue> keys, int start)
    {
        var nulls = 0L;
        for (var i = start; i < keys.Count; i++)
        {
            if (keys[i] == StoreValue.Null)
            {
                nulls |= 1L << (i - start);
            }
        }

        return nulls;
    }
}
