namespace JointVentures.Directory.Geography;

/// <summary>The country that a venture is hosted in or a partner comes from. The order of the members is the sort order.</summary>
public enum Country
{
    /// <summary>Kazakhstan.</summary>
    Kz,

    /// <summary>Russia.</summary>
    Ru,

    /// <summary>A third country; only partners have it, and their country code then says which.</summary>
    Other,
}
