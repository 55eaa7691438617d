using JointVentures.Directory.Geography;
using JointVentures.Seed.Geography;
using JointVentures.Seed.Ventures;

namespace JointVentures.Seed.Investments;

/// <summary>The calibrations of the two directions.</summary>
internal sealed class Calibrations
{
    private const int ReportEvery = 8_192;
    private readonly PerCountry<Calibration> _into;

    private Calibrations(PerCountry<InvestmentTargets> targets, Proportions proportions) =>
        _into = new(new Calibration(targets.Kazakh, proportions), new Calibration(targets.Russian, proportions));

    /// <summary>Drafts every venture once to weigh the investments of each direction.</summary>
    public static Calibrations Weigh(
        VentureDrafter drafter,
        PerCountry<InvestmentTargets> targets,
        Proportions proportions,
        IProgress<SeedProgress>? progress,
        CancellationToken cancellation)
    {
        var calibrations = new Calibrations(targets, proportions);
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
                calibrations.Into(venture.Host).Count(stake);
            }
        }

        calibrations._into.Kazakh.Close();
        calibrations._into.Russian.Close();
        return calibrations;
    }

    /// <summary>The calibration of investments into a country from the other.</summary>
    public Calibration Into(Country host) => _into[host];
}
