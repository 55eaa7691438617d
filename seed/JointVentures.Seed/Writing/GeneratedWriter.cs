using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Partners;
using JointVentures.Directory.Store;
using JointVentures.Directory.Ventures;
using JointVentures.Seed.Agreements;
using JointVentures.Seed.Geography;
using JointVentures.Seed.Investments;
using JointVentures.Seed.Money;
using JointVentures.Seed.Names;
using JointVentures.Seed.Partners;
using JointVentures.Seed.Reference;
using JointVentures.Seed.Registers;
using JointVentures.Seed.Ventures;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Seed.Writing;

/// <summary>Writes the generated rows, venture by venture, holding none of them.</summary>
internal sealed class GeneratedWriter(SeedOptions options, ReferenceData reference, IProgress<SeedProgress>? progress)
{
    private const int ReportEvery = 2_048;
    private readonly Proportions _proportions = new(options.Ventures, reference);

    public void Write(IModel model, SqliteConnection store, SqliteTransaction transaction, CancellationToken cancellation)
    {
        var sectors = SectorProfile.Read();
        var (regions, rates, names) = (new RegionBook(reference), new YearlyRates(reference), new NameBook(options.Seed, [.. sectors.Select(x => x.Words)]));
        var registers = new RegisterBook(regions);
        var drafter = new VentureDrafter(options.Seed, _proportions, regions, rates, sectors);
        var calibrations = Calibrations.Weigh(drafter, InvestmentTargets.Of(reference), _proportions, progress, cancellation);
        var rows = new VentureRows(names, rates, calibrations, reference.Sectors.ToDictionary(x => x.Code, x => x.Id));

        using var partners = new BulkWriter<Partner>(model, store, transaction);
        using var ventures = new BulkWriter<JointVenture>(model, store, transaction);
        using var stakes = new BulkWriter<Stake>(model, store, transaction);
        using var investments = new BulkWriter<Investment>(model, store, transaction);
        using var agreements = new BulkWriter<Agreement>(model, store, transaction);
        var venturePartners = new VenturePartners(options.Seed, _proportions.GreatPartners, new PartnerRows(names, registers), regions, partners.Write);
        Span<long> ids = stackalloc long[5];
        for (var row = 0; row < options.Ventures; row++)
        {
            Report(row, cancellation);
            var draft = drafter.At(row);
            var (number, region) = registers.ForVenture(draft.Region, draft.FoundedOn);
            var venture = rows.Venture(row, draft, number, region);
            ventures.Write(venture);
            venturePartners.Of(row, draft, region, ids[..draft.Stakes.Length]);
            for (var i = 0; i < draft.Stakes.Length; i++)
            {
                var stake = draft.Stakes[i];
                stakes.Write(rows.Stake(venture.Id, ids[i], draft, stake));
                foreach (var investment in rows.Investments(venture.Id, ids[i], draft.Host, stake))
                {
                    investments.Write(investment);
                }
            }
        }

        foreach (var agreement in new AgreementRows(options.Seed, reference).Make(_proportions))
        {
            agreements.Write(agreement);
        }
    }

    private void Report(int row, CancellationToken cancellation)
    {
        if (row % ReportEvery == 0)
        {
            cancellation.ThrowIfCancellationRequested();
            progress?.Report(new SeedProgress(SeedStage.Writing, row, options.Ventures));
        }
    }
}
