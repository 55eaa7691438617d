using JointVentures.Directory.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Citation"/> is stored.</summary>
public sealed class CitationConfiguration : IEntityTypeConfiguration<Citation>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Citation> builder)
    {
        builder.HasIndex(x => x.Key).IsUnique();
    }
}
