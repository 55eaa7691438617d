using JointVentures.Directory.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="OfficialFigure"/> is stored.</summary>
public sealed class OfficialFigureConfiguration : IEntityTypeConfiguration<OfficialFigure>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<OfficialFigure> builder)
    {
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasText(
            x => x.Key, x => x.MetricRu, x => x.MetricKk, x => x.MetricEn, x => x.Unit, x => x.Period, x => x.Side,
            x => x.StatedBy, x => x.About);
        builder.HasOne(x => x.Citation).WithMany().OnDelete(DeleteBehavior.Restrict);
    }
}
