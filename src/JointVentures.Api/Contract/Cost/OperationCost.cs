namespace JointVentures.Api.Contract.Cost;

/// <summary>What one run of an operation costs with its variables' values; both kinds are 0 to <see cref="Most"/>.</summary>
/// <param name="Field">The work: fields, arguments, filters and orders, each as often as it is done at most.</param>
/// <param name="Type">The size of the answer: how many objects it can have.</param>
public readonly record struct OperationCost(long Field, long Type)
{
    /// <summary>The highest cost: what would be more is told as this.</summary>
    public const long Most = int.MaxValue;

    /// <summary>What it takes of a budget; even one that costs nothing is a request.</summary>
    public long Units => Math.Max(1, Field);

    /// <summary>Both together.</summary>
    public static OperationCost operator +(OperationCost one, OperationCost other) =>
        new(Math.Min(one.Field + other.Field, Most), Math.Min(one.Type + other.Type, Most));

    /// <summary>The same so many times.</summary>
    /// <param name="times">0 to <see cref="Most"/>.</param>
    /// <param name="cost">The cost of one time.</param>
    public static OperationCost operator *(long times, OperationCost cost) =>
        new(Math.Min(times * cost.Field, Most), Math.Min(times * cost.Type, Most));

    /// <summary>The dearer of two in each kind.</summary>
    public OperationCost Or(OperationCost other) => new(Math.Max(Field, other.Field), Math.Max(Type, other.Type));
}
