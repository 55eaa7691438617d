using JointVentures.Directory.Geography;

namespace JointVentures.Directory.Cooperation;

/// <summary>A region that takes part in a project.</summary>
public sealed class ProjectRegion
{
    /// <summary>The project.</summary>
    public long ProjectId { get; set; }

    /// <summary>The region.</summary>
    public long RegionId { get; set; }

    /// <summary>The project.</summary>
    public Project? Project { get; set; }

    /// <summary>The region.</summary>
    public Region? Region { get; set; }
}
