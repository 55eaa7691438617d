using JointVentures.Directory.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace JointVentures.Directory.Store.Configurations;

/// <summary>How <see cref="Dataset"/> is stored.</summary>
public sealed class DatasetConfiguration : IEntityTypeConfiguration<Dataset>
{
    /// <inheritdoc/>
    public void Configure(EntityTypeBuilder<Dataset> builder)
    {
        builder.Property(x => x.Id).ValueGeneratedNever();
        builder.ToTable(table =>
        {
            table.HasCheckConstraint("CK_Dataset_OneRow", "\"Id\" = 1");
            table.HasCheckConstraint(
                "CK_Dataset_Version", "length(\"Version\") = 16 and \"Version\" not glob '*[^0-9a-f]*'");
        });
    }
}
