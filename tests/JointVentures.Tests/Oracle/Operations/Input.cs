namespace JointVentures.Tests.Oracle.Operations;

/// <summary>A value that a client states, which can be written in a document and as JSON.</summary>
public abstract record Input;

/// <summary>A scalar or a member of an enumeration.</summary>
/// <param name="Literal">As a document has it.</param>
/// <param name="Json">As JSON has it.</param>
public sealed record ScalarInput(string Literal, string Json) : Input
{
    /// <summary>What is written alike in both.</summary>
    public static ScalarInput Of(string text) => new(text, text);
}

/// <summary>A text.</summary>
/// <param name="Text">The text; no half of a character.</param>
public sealed record TextInput(string Text) : Input;

/// <summary>An explicit null.</summary>
public sealed record NullInput : Input;

/// <summary>A list.</summary>
/// <param name="Items">Its items.</param>
public sealed record ItemsInput(IReadOnlyList<Input> Items) : Input;

/// <summary>An object.</summary>
/// <param name="Entries">Its entries, each name once.</param>
public sealed record EntriesInput(IReadOnlyList<KeyValuePair<string, Input>> Entries) : Input;

/// <summary>A variable; only a document has it.</summary>
/// <param name="Name">Its name.</param>
public sealed record VariableInput(string Name) : Input;

/// <summary>The cursor of a row, which differs between those who answer.</summary>
/// <param name="Entity">The entity that is listed.</param>
/// <param name="Order">The order; null for none.</param>
/// <param name="Place">The row's place in all rows of the entity, in that order.</param>
public sealed record CursorInput(string Entity, Input? Order, int Place) : Input;
