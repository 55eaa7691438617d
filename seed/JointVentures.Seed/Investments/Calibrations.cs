using JointVentures.Directory.Geography;

namespace JointVentures.Seed.Ventures;

/// <summary>The calibrations of the two directions.</summary>
internal sealed class CapitalFlows
{
    private const int ReportEvery = 8_192;
    private readonly Calibration _toKazakhstan;
    private readonly Calibration _toRussia;

    private CapitalFlows(Proportions proportions) =>
        (_toKazakhstan, _toRussia) = (Calibration.RussiaToKazakhstan(proportions), Calibration.KazakhstanToRussia(proportions));

    /// <summary>Drafts every venture once to weigh the payments of each direction.</summary>
    public static CapitalFlows Weigh(
        VentureDrafter drafter, Proportions proportions, IProgress<SeedProgress>? progress, CancellationToken cancellation)
    {
        var flows = new CapitalFlows(proportions);
        for (var row = 0; row < proportions.Ventures; row++)
        {
            if (row % ReportEvery == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                progress?.Report(new SeedProgress(SeedStage.Calibrating, row, proportions.Ventures));
            }

            var venture = drafter.At(row);
            foreach (var stake in venture.Stakes)
            {
                flows.Into(venture.Host).Count(stake);
            }
        }

        flows._toKazakhstan.Close();
        flows._toRussia.Close();
        return flows;
    }

    /// <summary>The calibration of payments into a country from the other.</summary>
    public Calibration Into(Country host) => host == Country.Kz ? _toKazakhstan : _toRussia;
}
