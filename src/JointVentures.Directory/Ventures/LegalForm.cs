namespace JointVentures.Directory.Ventures;

/// <summary>The legal form of a venture. The order of the members is the sort order.</summary>
public enum LegalForm
{
    /// <summary>Limited liability partnership of Kazakhstan (ТОО, ЖШС).</summary>
    Llp,

    /// <summary>Joint-stock company (АО, АҚ).</summary>
    Jsc,

    /// <summary>Limited liability company of Russia (ООО).</summary>
    Llc,

    /// <summary>Public joint-stock company of Russia (ПАО).</summary>
    Pjsc,

    /// <summary>Any other form.</summary>
    Other,
}
