using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Cooperation;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Investments;
using JointVentures.Directory.Sources;
using JointVentures.Directory.Ventures;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="OfficialFigure"/>.</summary>
public static class OfficialFigureContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<OfficialFigure>(figure =>
    {
        figure.Is("A figure that was stated in public, with its speaker, qualifier, period and citation, beside what the directory's own records add up to. Two speakers may state different figures for one matter.");
        figure.Text(x => x.Key, "The stable name of the figure, for example `ventures.total`. Unique.");
        figure.LocalizedName("metric", "What is measured.", x => x.MetricRu, x => x.MetricKk, x => x.MetricEn);
        figure.Enum(x => x.Qualifier, "How exactly the figure was stated.");
        figure.Micros("value", x => x.ValueMicros, "The figure, in the unit of `unit`.");
        figure.Text(x => x.Unit, "The unit of `value`, for example USD or percent.");
        figure.Text(x => x.Period, "The period that it speaks of, as stated.");
        figure.Text(x => x.Side, "The side that it speaks of: a country, a direction, or both.");
        figure.Text(x => x.StatedBy, "Who stated it.");
        figure.Text(x => x.About, "Its subject, for example trade.");
        figure.Citation(x => x.Citation, "The document that states it.");
        figure.Comparison(x => x.Key, x => x.ValueMicros, x => x.Qualifier, x => x.Period, Quantities(directory));
    });

    // A stock is net of divestments; an inflow and a total are not.
    private static Dictionary<string, RowQuantity> Quantities(DirectoryDeclaration directory)
    {
        var ventures = Rows<JointVenture>(directory).UpToEnd(x => x.FoundedOn);
        var agreements = Rows<Agreement>(directory).UpToEnd(x => x.SignedOn);
        var russian = Rows<Investment>(directory).With(x => x.Direction, InvestmentDirection.RussiaToKazakhstan);
        var kazakh = Rows<Investment>(directory).With(x => x.Direction, InvestmentDirection.KazakhstanToRussia);
        return new()
        {
            ["ventures.total"] = ventures.Count(),
            ["ventures.in_kz"] = ventures.With(x => x.HostCountry, Country.Kz).With(x => x.Status, VentureStatus.Active).Count(),
            ["investment.ru_to_kz.stock"] = russian.UpToEnd(x => x.MadeOn).Money(x => x.AmountUsdCents),
            ["investment.ru_to_kz.inflow"] =
                russian.Without(x => x.Kind, InvestmentKind.Divestment).Within(x => x.MadeOn).Money(x => x.AmountUsdCents),
            ["investment.kz_to_ru.stock"] = kazakh.UpToEnd(x => x.MadeOn).Money(x => x.AmountUsdCents),
            ["investment.kz_to_ru.total"] =
                kazakh.Without(x => x.Kind, InvestmentKind.Divestment).UpToEnd(x => x.MadeOn).Money(x => x.AmountUsdCents),
            ["agreements.total"] = agreements.Count(),
            ["regions.ru.total"] = Rows<Region>(directory).With(x => x.Country, Country.Ru).Count(),
            ["regions.ru.cooperating"] = agreements.CountOf(x => x.RussianRegionId),
        };
    }

    private static RowsOf<T> Rows<T>(DirectoryDeclaration directory)
        where T : class => new(directory.Of<T>().Table);
}
