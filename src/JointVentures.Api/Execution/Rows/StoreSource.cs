namespace JointVentures.Api.Execution.Rows;

/// <summary>Which file is read, and how.</summary>
/// <param name="Path">The file.</param>
/// <param name="Immutable">Whether nobody, not even another process, writes to it.</param>
/// <param name="Connections">How many connections there may be at once.</param>
public sealed record StoreSource(string Path, bool Immutable, int Connections)
{
    // Mapped pages count as resident memory, so all connections together map no more than this.
    private const long MappedBytes = 128L * 1024 * 1024;

    /// <summary>The file as a URI.</summary>
    public string Uri => new Uri(System.IO.Path.GetFullPath(Path)).AbsoluteUri + (Immutable ? "?immutable=1" : "");

    /// <summary>What each connection is told first.</summary>
    public IReadOnlyList<string> Pragmas =>
    [
        "pragma query_only = 1",
        "pragma busy_timeout = 5000",
        "pragma cache_size = -4096",
        "pragma temp_store = memory",
        FormattableString.Invariant($"pragma mmap_size = {MappedBytes / Connections}"),
    ];
}
