using JointVentures.Tests.Oracle.Operations;

namespace JointVentures.Tests.Oracle.Generating;

/// <summary>A type with what can be selected on it.</summary>
/// <param name="Type">The type's name.</param>
/// <param name="Others">The names of the types that a fragment on it may also ask for.</param>
/// <param name="Choices">Its fields.</param>
public sealed record Selectable(string Type, IReadOnlyList<Selectable> Others, IReadOnlyList<Choice> Choices);

/// <summary>A field that can be selected.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Inner">What is selected below it; null for a leaf.</param>
/// <param name="Arguments">Makes its arguments, from how deep it stands; null for none.</param>
public sealed record Choice(
    string Name, Func<Selectable>? Inner = null, Func<int, IReadOnlyList<KeyValuePair<string, Input>>>? Arguments = null);
