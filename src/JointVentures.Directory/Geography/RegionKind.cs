namespace JointVentures.Directory.Geography;

/// <summary>What kind of first-level unit a region is in its own country.</summary>
public enum RegionKind
{
    /// <summary>An oblast, in Russia or Kazakhstan.</summary>
    Oblast,

    /// <summary>A republic within Russia.</summary>
    Republic,

    /// <summary>A krai of Russia.</summary>
    Krai,

    /// <summary>A city of federal significance in Russia.</summary>
    FederalCity,

    /// <summary>An autonomous okrug of Russia.</summary>
    AutonomousOkrug,

    /// <summary>The autonomous oblast of Russia.</summary>
    AutonomousOblast,

    /// <summary>A city of republican significance in Kazakhstan, the capital included.</summary>
    CityOfRepublicanSignificance,
}
