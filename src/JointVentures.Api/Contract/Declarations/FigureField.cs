using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>A part of the comparison of an official figure with the directory's own rows, which neither filters nor orders have.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Part">Which part.</param>
/// <param name="Columns">The figure's columns.</param>
/// <param name="Quantities">
/// What the directory can compute, by the keys of the figures; all other figures have no comparison.
/// </param>
public sealed record FigureField(
    string Name, string Description, FigurePart Part, FigureColumns Columns, IReadOnlyDictionary<string, RowQuantity> Quantities)
    : Field(Name, Description, true);

/// <summary>A part of the comparison of an official figure with the directory's own rows.</summary>
public enum FigurePart
{
    /// <summary>The same quantity from the directory's rows.</summary>
    DirectoryValue,

    /// <summary>How far it lies above the figure, in percent.</summary>
    DeviationPercent,

    /// <summary>Whether it is what the figure says.</summary>
    Agrees,
}

/// <summary>The columns of an official figure that its comparison needs.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Micros">Its value in millionths.</param>
/// <param name="Qualifier">How exactly it was stated.</param>
/// <param name="Period">The period that it speaks of.</param>
public sealed record FigureColumns(IProperty Key, IProperty Micros, IProperty Qualifier, IProperty Period);
