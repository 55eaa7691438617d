namespace JointVentures.Directory.Partners;

/// <summary>What kind of owner a partner is. The order of the members is the sort order.</summary>
public enum PartnerKind
{
    /// <summary>A private company.</summary>
    Company,

    /// <summary>A company that the state controls.</summary>
    StateCompany,

    /// <summary>An investment fund.</summary>
    Fund,

    /// <summary>A person; the only kind without a registration number.</summary>
    Individual,
}
