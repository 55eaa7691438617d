namespace JointVentures.Api.Execution.Parameters;

/// <summary>A statement and what its parameters stand for, in the order of the text.</summary>
/// <param name="Sql">The text; no client's text is ever a part of it.</param>
/// <param name="Parameters">What each <c>?</c> stands for.</param>
public sealed record StatementText(string Sql, IReadOnlyList<Parameter> Parameters);
