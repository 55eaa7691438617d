namespace JointVentures.Directory.Store.Opening;

/// <summary>A store that is whole, has the program's schema and can be served.</summary>
/// <param name="Path">Its file, as a full path.</param>
/// <param name="Immutable">Whether nobody may write it; it then needs no log and no lock beside it.</param>
/// <param name="Version">The data version at the time of opening.</param>
public sealed record OpenedStore(string Path, bool Immutable, string Version)
{
    /// <summary>
    /// What SQLite's open function and connection strings take: the path itself, or the address that says that the file
    /// never changes, for which the open flags must allow addresses.
    /// </summary>
    public string DataSource => Immutable ? $"file://{Address()}?immutable=1" : Path;

    /// <summary>A connection string for reading.</summary>
    public string ConnectionString => StoreConnection.ToRead(DataSource);

    // Not by the platform's own type for addresses, which takes a percent sign of a name for the beginning of an escape.
    private string Address()
    {
        var path = string.Join('/', Path.Split(System.IO.Path.DirectorySeparatorChar).Select(Uri.EscapeDataString));
        return path.StartsWith('/') ? path : "/" + path;
    }
}
