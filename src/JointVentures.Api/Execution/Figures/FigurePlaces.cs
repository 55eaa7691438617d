namespace JointVentures.Api.Execution.Figures;

/// <summary>The places of the columns of an official figure.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Micros">Its value in millionths.</param>
/// <param name="Qualifier">How exactly it was stated.</param>
/// <param name="Period">The period that it speaks of.</param>
public sealed record FigurePlaces(int Key, int Micros, int Qualifier, int Period);
