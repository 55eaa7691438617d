using JointVentures.Directory.Store;
using JointVentures.Directory.Store.Opening;

namespace JointVentures.Api.Execution.Rows;

/// <summary>Which store is read, and how.</summary>
/// <param name="Store">The store.</param>
/// <param name="Connections">How many connections there may be at once; at least one.</param>
public sealed record StoreSource(OpenedStore Store, int Connections)
{
    /// <summary>
    /// Whether rows that have to be sorted are so in files that SQLite removes again: slower, and without taking memory for each row.
    /// </summary>
    public bool SortsInFiles { get; init; }

    /// <summary>What each connection is told first. Nothing is mapped: that would save no time and count as memory of the server.</summary>
    public IReadOnlyList<string> Pragmas =>
    [
        "pragma query_only = 1",
        FormattableString.Invariant($"pragma busy_timeout = {StoreFormat.BusySeconds * 1000}"),
        "pragma cache_size = -4096",
        $"pragma temp_store = {(SortsInFiles ? "file" : "memory")}",
        "pragma mmap_size = 0",
    ];
}
