namespace JointVentures.Directory.Sources;

/// <summary>How exactly a speaker stated a figure.</summary>
public enum Qualifier
{
    /// <summary>Stated as it is.</summary>
    Stated,

    /// <summary>About this much: within five percent.</summary>
    About,

    /// <summary>Almost this much: below it by five percent at most.</summary>
    Almost,

    /// <summary>More than this: above it by ten percent at most.</summary>
    MoreThan,

    /// <summary>This much at the most.</summary>
    UpTo,
}
