using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution;

/// <summary>The store cannot be read at present, by a fault outside of the program.</summary>
/// <param name="trouble">What is the matter with it.</param>
/// <param name="reason">What the store says; for the log alone.</param>
public sealed class StoreUnavailableException(StoreTrouble trouble, string reason) : Exception($"The store cannot be read: {trouble}. {reason}")
{
    /// <summary>What a client is told.</summary>
    public OperationError Error => trouble switch
    {
        StoreTrouble.Locked => new(
            ErrorCode.StoreLocked, "Another process holds the directory's store. Send this again in a moment."),
        StoreTrouble.NoRoom => new(
            ErrorCode.StoreNoRoom,
            "The server has no room to sort so many rows. Narrow them down, or order them by what the directory orders at once."),
        StoreTrouble.Damaged => new(
            ErrorCode.StoreDamaged, "The directory's store is damaged. Tell whoever runs the server; other operations may still be answered."),
        StoreTrouble.Gone => new(
            ErrorCode.StoreGone, "The directory's store was removed or replaced. Send this again when the server was started anew."),
        _ => new(ErrorCode.StoreUnreadable, "The directory's store cannot be read. Tell whoever runs the server."),
    };
}
