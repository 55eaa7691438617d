using System.Numerics;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Ventures;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>What the rows in memory say about an official figure.</summary>
/// <param name="store">The rows.</param>
/// <param name="directory">The declarations, for the tables.</param>
public sealed class FigureRows(LoadedStore store, DirectoryDeclaration directory)
{
    /// <summary>What the field of a figure answers.</summary>
    public object? Of(OfficialFigure figure, FigurePart part)
    {
        if (!FigurePeriod.TryParse(figure.Period, out var period) || Hundredths(figure.Key, period) is not { } hundredths
            || hundredths > long.MaxValue || hundredths < long.MinValue)
        {
            return null;
        }

        var check = new FigureCheck(figure.ValueMicros, (long)hundredths);
        return part switch
        {
            FigurePart.DirectoryValue => StoredLeaf.Shortest((decimal)hundredths / 100),
            FigurePart.DeviationPercent => check.DeviationMicros is { } micros ? StoredLeaf.Shortest(micros / 1_000_000m) : null,
            _ => check.Agrees(figure.Qualifier, figure.Key.StartsWith("investment.", StringComparison.Ordinal)),
        };
    }

    private BigInteger? Hundredths(string key, FigurePeriod period) => key switch
    {
        "ventures.total" => 100 * Founded(period).Count(),
        "ventures.in_kz" => 100 * Founded(period).Count(x => x is { HostCountry: Country.Kz, Status: VentureStatus.Active }),
        "investment.ru_to_kz.stock" => Cents(InvestmentDirection.RussiaToKazakhstan, x => x.MadeOn <= period.Last),
        "investment.ru_to_kz.inflow" => Cents(
            InvestmentDirection.RussiaToKazakhstan, x => x.Kind != InvestmentKind.Divestment && x.MadeOn >= period.First && x.MadeOn <= period.Last),
        "investment.kz_to_ru.stock" => Cents(InvestmentDirection.KazakhstanToRussia, x => x.MadeOn <= period.Last),
        "investment.kz_to_ru.total" => Cents(
            InvestmentDirection.KazakhstanToRussia, x => x.Kind != InvestmentKind.Divestment && x.MadeOn <= period.Last),
        "agreements.total" => 100 * Signed(period).Count(),
        "regions.ru.total" => 100 * All<Region>().Count(x => x.Country == Country.Ru),
        "regions.ru.cooperating" => 100 * Signed(period).Select(x => x.RussianRegionId).Distinct().Count(),
        _ => null,
    };

    private IEnumerable<JointVenture> Founded(FigurePeriod period) => All<JointVenture>().Where(x => x.FoundedOn <= period.Last);

    private IEnumerable<Agreement> Signed(FigurePeriod period) => All<Agreement>().Where(x => x.SignedOn <= period.Last);

    private BigInteger Cents(InvestmentDirection direction, Func<Investment, bool> counts) => All<Investment>()
        .Where(x => x.Direction == direction && counts(x))
        .Aggregate(BigInteger.Zero, (sum, x) => sum + (x.AmountUsdCents ?? 0));

    private IEnumerable<T> All<T>()
        where T : class => store.All(directory.Of<T>().Table).Cast<T>();
}
