using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution.Search;

/// <summary>A type that is searched.</summary>
/// <param name="Name">How a client names it.</param>
/// <param name="Tiers">The statements that give the keys of the records of each tier, the best first.</param>
/// <param name="Texts">The statement that gives a record's names and numbers by its key.</param>
/// <param name="TextCount">How many texts that gives.</param>
internal sealed record SearchedType(string Name, IReadOnlyList<StatementText> Tiers, StatementText Texts, int TextCount);
