using JointVentures.Api.Contract.Inputs;

namespace JointVentures.Api.Contract.Cost;

/// <summary>How many items a list can have in a request.</summary>
/// <param name="Given">What bounds it where the client says so: numbers, or lists of which the length counts.</param>
/// <param name="Standard">How many where the client does not say.</param>
/// <param name="Most">How many at most: a request for more is refused where it is made, and does no more work.</param>
public readonly record struct ListLength(IReadOnlyList<ValueSource> Given, long Standard, long Most)
{
    /// <summary>One item: no list, or one whose length nobody knows.</summary>
    public static ListLength One { get; } = new([], 1, 1);

    /// <summary>Whether it is the same in all requests.</summary>
    public bool IsConstant => Given.All(source => source.Slot < 0);

    /// <summary>The length in one request; of several bounds the larger.</summary>
    /// <param name="slots">The request's variables.</param>
    public long In(IReadOnlyList<object?> slots)
    {
        var most = -1L;
        for (var i = 0; i < Given.Count; i++)
        {
            var bound = Given[i].In(slots) switch
            {
                int number => Math.Max(number, 0),
                object?[] list => list.Length,
                _ => -1L,
            };
            most = Math.Max(most, bound);
        }

        return Math.Min(most < 0 ? Standard : most, Most);
    }
}
