namespace JointVentures.Api.Planning.Orders;

/// <summary>A key as a page walks it.</summary>
/// <param name="Column">What is compared.</param>
/// <param name="Descending">Whether the walk goes down.</param>
/// <param name="Nullable">Whether it can be null; nulls come first upwards and last downwards.</param>
public sealed record WalkedKey(string Column, bool Descending, bool Nullable);
