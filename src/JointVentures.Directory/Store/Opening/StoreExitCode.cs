namespace JointVentures.Directory.Store.Opening;

/// <summary>The exit code of a process that cannot serve its store: one number a reason, never reused.</summary>
public static class StoreExitCode
{
    /// <summary>The exit code for <paramref name="fault"/>, 10 to 18.</summary>
    public static int Of(StoreFault fault) => fault switch
    {
        StoreFault.Damaged => 10,
        StoreFault.Foreign => 11,
        StoreFault.Newer => 12,
        StoreFault.Unreadable => 13,
        StoreFault.NotWritable => 14,
        StoreFault.Locked => 15,
        StoreFault.LogLeft => 16,
        StoreFault.CreationFailed => 17,
        StoreFault.MigrationFailed => 18,
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
