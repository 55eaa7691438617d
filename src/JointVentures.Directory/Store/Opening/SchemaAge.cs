namespace JointVentures.Directory.Store.Opening;

/// <summary>How a store's schema stands to the program's.</summary>
public enum SchemaAge
{
    /// <summary>Both know the same migrations.</summary>
    Current,

    /// <summary>The store lacks the last of the program's migrations.</summary>
    Older,

    /// <summary>The store has a migration that the program does not know.</summary>
    Newer,

    /// <summary>The store has none, or lacks one before one that it has: no program leaves it so.</summary>
    Broken,
}
