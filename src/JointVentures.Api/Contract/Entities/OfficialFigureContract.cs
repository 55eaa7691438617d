using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Sources;

namespace JointVentures.Api.Contract.Entities;

/// <summary>The public face of <see cref="OfficialFigure"/>.</summary>
public static class OfficialFigureContract
{
    /// <summary>Declares it.</summary>
    public static void Declare(DirectoryDeclaration directory) => directory.Declare<OfficialFigure>(figure =>
    {
        figure.Is("A figure that was stated in public, with its speaker, qualifier, period and citation. Two speakers may state different figures for one matter.");
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
    });
}
