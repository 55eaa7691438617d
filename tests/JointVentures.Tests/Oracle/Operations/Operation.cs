namespace JointVentures.Tests.Oracle.Operations;

/// <summary>An operation with its fragments and the values of its variables.</summary>
/// <param name="Variables">The variables that it declares.</param>
/// <param name="Selections">What it selects.</param>
/// <param name="Fragments">The named fragments.</param>
public sealed record Operation(
    IReadOnlyList<Variable> Variables, IReadOnlyList<Selection> Selections, IReadOnlyList<Fragment> Fragments)
{
    /// <summary>The same document with the other values of its variables.</summary>
    public Operation Again() =>
        this with { Variables = [.. Variables.Select(variable => variable with { Value = variable.Again, Again = variable.Value })] };
}

/// <summary>A variable.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type as a document has it.</param>
/// <param name="Default">Its default; null for none.</param>
/// <param name="Value">What the request gives; null where it leaves the variable out.</param>
/// <param name="Again">What a second request gives.</param>
public sealed record Variable(string Name, string Type, Input? Default, Input? Value, Input? Again);

/// <summary>A named fragment.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type condition.</param>
/// <param name="Selections">What it selects.</param>
public sealed record Fragment(string Name, string Type, IReadOnlyList<Selection> Selections);

/// <summary>A part of a selection set.</summary>
/// <param name="Directives">The conditions: a directive's name and its argument.</param>
public abstract record Selection(IReadOnlyList<KeyValuePair<string, Input>> Directives);

/// <summary>A field.</summary>
/// <param name="Alias">Its alias; null for none.</param>
/// <param name="Name">Its name.</param>
/// <param name="Arguments">Its arguments.</param>
/// <param name="Selections">What is selected below it; null for a leaf.</param>
/// <param name="Directives">The conditions.</param>
public sealed record FieldSelection(
    string? Alias,
    string Name,
    IReadOnlyList<KeyValuePair<string, Input>> Arguments,
    IReadOnlyList<Selection>? Selections,
    IReadOnlyList<KeyValuePair<string, Input>> Directives) : Selection(Directives);

/// <summary>An inline fragment.</summary>
/// <param name="Type">Its type condition; null for none.</param>
/// <param name="Selections">What it selects.</param>
/// <param name="Directives">The conditions.</param>
public sealed record InlineSelection(
    string? Type, IReadOnlyList<Selection> Selections, IReadOnlyList<KeyValuePair<string, Input>> Directives) : Selection(Directives);

/// <summary>A named fragment's place.</summary>
/// <param name="Name">The fragment.</param>
/// <param name="Directives">The conditions.</param>
public sealed record SpreadSelection(string Name, IReadOnlyList<KeyValuePair<string, Input>> Directives) : Selection(Directives);
