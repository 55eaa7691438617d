using JointVentures.Directory.Sources;
using JointVentures.Seed.Geography;
using JointVentures.Seed.Reference;

namespace JointVentures.Seed.Investments;

/// <summary>What the investments of one direction come to at the default size: what the source states, and our choice of what it leaves open.</summary>
/// <param name="InflowYears">The years of the source's figure of inflow.</param>
/// <param name="Inflow">What is put in in those years, in US cents.</param>
/// <param name="Other">What is put in in other years, in US cents.</param>
/// <param name="TakenOut">How much of both is taken out again, in US cents.</param>
internal sealed record InvestmentTargets(FigurePeriod InflowYears, long Inflow, long Other, long TakenOut)
{
    private const long OtherIntoKazakhstan = 1_300_000_000_00;
    private const long OtherIntoRussia = 500_000_000_00;

    // The source says "more than" of what was put into Russia and "almost" of what remains there.
    private const int MoreThanPerMille = 1_050;
    private const int AlmostPerMille = 995;

    /// <summary>The targets of the investments into each country from the other.</summary>
    /// <exception cref="InvalidDataException">The reference data lack one of the figures.</exception>
    public static PerCountry<InvestmentTargets> Of(ReferenceData reference)
    {
        const string Inflow = "investment.ru_to_kz.inflow";
        var years = reference.PeriodOf(Inflow);
        long Cents(string figure) => reference.Stated(figure) * 100;
        return new(
            Of(years, Cents(Inflow) + OtherIntoKazakhstan, OtherIntoKazakhstan, Cents("investment.ru_to_kz.stock")),
            Of(
                years,
                Cents("investment.kz_to_ru.total") / 1_000 * MoreThanPerMille,
                OtherIntoRussia,
                Cents("investment.kz_to_ru.stock") / 1_000 * AlmostPerMille));
    }

    /// <summary>Whether an investment falls into the years of the source's figure of inflow.</summary>
    public bool IsInflow(InvestmentDraft investment) => investment.MadeOn >= InflowYears.First && investment.MadeOn <= InflowYears.Last;

    private static InvestmentTargets Of(FigurePeriod years, long putIn, long other, long remains) =>
        new(years, putIn - other, other, putIn - remains);
}
