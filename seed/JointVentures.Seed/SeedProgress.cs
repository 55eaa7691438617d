namespace JointVentures.Seed;

/// <summary>How far the generation has come.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Steps of the stage that are done, 0 to <paramref name="Total"/>.</param>
/// <param name="Total">Steps of the stage; 0 where they cannot be counted.</param>
public readonly record struct SeedProgress(SeedStage Stage, int Done, int Total);
