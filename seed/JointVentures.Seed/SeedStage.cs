namespace JointVentures.Seed;

/// <summary>The stages of a generation, in their order.</summary>
public enum SeedStage
{
    /// <summary>Amounts are weighed against the official figures; the steps are ventures.</summary>
    Calibrating,

    /// <summary>Rows are written; the steps are ventures.</summary>
    Writing,

    /// <summary>Indexes are made; the steps are indexes.</summary>
    Indexing,

    /// <summary>The version is computed over all rows; the steps are tables.</summary>
    Versioning,
}
