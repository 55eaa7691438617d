using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Money;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Sectors;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Ventures;
using Microsoft.EntityFrameworkCore;

namespace JointVentures.Directory.Store;

/// <summary>The model of the store and its migrations. Reading goes around it, by statements made from this model.</summary>
/// <param name="options">Says where the store is.</param>
public sealed class DirectoryContext(DbContextOptions<DirectoryContext> options) : DbContext(options)
{
    /// <summary>The ventures.</summary>
    public DbSet<JointVenture> JointVentures => Set<JointVenture>();

    /// <summary>Who owns how much of which venture.</summary>
    public DbSet<Stake> Stakes => Set<Stake>();

    /// <summary>The owners.</summary>
    public DbSet<Partner> Partners => Set<Partner>();

    /// <summary>The investments.</summary>
    public DbSet<Investment> Investments => Set<Investment>();

    /// <summary>The regions of both countries.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>The sections and divisions of ISIC Rev. 4.</summary>
    public DbSet<Sector> Sectors => Set<Sector>();

    /// <summary>The interregional agreements.</summary>
    public DbSet<Agreement> Agreements => Set<Agreement>();

    /// <summary>The forum's editions.</summary>
    public DbSet<Forum> Forums => Set<Forum>();

    /// <summary>The joint projects.</summary>
    public DbSet<Project> Projects => Set<Project>();

    /// <summary>Which regions take part in which projects.</summary>
    public DbSet<ProjectRegion> ProjectRegions => Set<ProjectRegion>();

    /// <summary>The figures that the source states.</summary>
    public DbSet<OfficialFigure> OfficialFigures => Set<OfficialFigure>();

    /// <summary>The average yearly exchange rates.</summary>
    public DbSet<ExchangeRate> ExchangeRates => Set<ExchangeRate>();

    /// <summary>The documents that facts are taken from.</summary>
    public DbSet<Citation> Citations => Set<Citation>();

    /// <summary>The one row about the whole.</summary>
    public DbSet<Dataset> Dataset => Set<Dataset>();

    /// <inheritdoc/>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        StoredText.Fill(ChangeTracker);
        SearchIndex.Fill(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc/>
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        StoredText.Fill(ChangeTracker);
        SearchIndex.Fill(ChangeTracker);
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DirectoryContext).Assembly);
        modelBuilder.HasTypedValues();
    }

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
}
