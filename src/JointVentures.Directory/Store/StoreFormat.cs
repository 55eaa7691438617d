namespace JointVentures.Directory.Store;

/// <summary>What marks a SQLite file as a store of this program.</summary>
public static class StoreFormat
{
    /// <summary>The file's <c>application_id</c>: the letters JVDR.</summary>
    public const int ApplicationId = 0x4A564452;
}
