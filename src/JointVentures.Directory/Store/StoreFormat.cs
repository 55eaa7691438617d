namespace JointVentures.Directory.Store;

/// <summary>What every part that touches a store's file agrees on.</summary>
public static class StoreFormat
{
    /// <summary>The file's <c>application_id</c>, which marks it as a store of this program: the letters JVDR.</summary>
    public const int ApplicationId = 0x4A564452;

    /// <summary>Seconds that a statement waits while another process holds the store.</summary>
    public const int BusySeconds = 5;

    /// <summary>Reads the version of the data, from the one row about the whole.</summary>
    public const string VersionQuery = "select \"Version\" from \"Dataset\"";
}
