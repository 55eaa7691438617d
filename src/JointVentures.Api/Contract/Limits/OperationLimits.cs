using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Contract.Limits;

/// <summary>What one operation may ask; the section <c>Limits</c> of the configuration.</summary>
public sealed record OperationLimits
{
    /// <summary>The longest document, in characters.</summary>
    [Range(1, int.MaxValue)]
    public int DocumentCharacters { get; init; } = 200_000;

    /// <summary>How many tokens a document may have: names, values and signs.</summary>
    [Range(1, int.MaxValue)]
    public int Tokens { get; init; } = 10_000;

    /// <summary>How many operations a document may define.</summary>
    [Range(1, 10_000)]
    public int Operations { get; init; } = 50;

    /// <summary>How many variables the operations of a document may declare, all together.</summary>
    [Range(0, 10_000)]
    public int Variables { get; init; } = 256;

    /// <summary>How many fields of a document may have an alias.</summary>
    [Range(0, int.MaxValue)]
    public int Aliases { get; init; } = 2_048;

    /// <summary>How many directives a document may have.</summary>
    [Range(0, 10_000)]
    public int Directives { get; init; } = 512;

    /// <summary>How many items a list of values may have, in a document or a variable, as the operand of `in` does.</summary>
    [Range(1, int.MaxValue)]
    public int ListItems { get; init; } = 1_000;

    /// <summary>How large the variables of a request may be, in bytes of JSON.</summary>
    [Range(2, 1 << 30)]
    public int VariableBytes { get; init; } = 1_048_576;

    /// <summary>How deep the values of variables may be nested; each object and each list is a level.</summary>
    [Range(0, 60)]
    public int VariableDepth { get; init; } = 50;

    /// <summary>How many fields a document may select, counted as written and again with its fragments filled in.</summary>
    [Range(1, int.MaxValue)]
    public int Fields { get; init; } = 2_048;

    /// <summary>How many fragments a document may define.</summary>
    [Range(0, 200)]
    public int Fragments { get; init; } = 100;

    /// <summary>How often fragments may be filled in, once for each place that they are spread in.</summary>
    [Range(0, 100_000)]
    public int FragmentVisits { get; init; } = 1_000;

    /// <summary>How many errors of validation an answer tells; the rest of the document is not looked at then.</summary>
    [Range(1, 1_000)]
    public int ValidationErrors { get; init; } = 5;

    /// <summary>How deep fields may be nested, with fragments filled in.</summary>
    [Range(1, 100)]
    public int Depth { get; init; } = 20;

    /// <summary>How much work an operation may be, in the weights that the schema declares.</summary>
    [Range(1, int.MaxValue)]
    public int FieldCost { get; init; } = 50_000;

    /// <summary>How many objects the answer of an operation may be able to have.</summary>
    [Range(1, int.MaxValue)]
    public int TypeCost { get; init; } = 50_000;

    /// <summary>The size of a page where the client names none.</summary>
    [Range(1, int.MaxValue)]
    public int DefaultPageSize { get; init; } = 20;

    /// <summary>The largest page.</summary>
    [Range(1, int.MaxValue)]
    public int MaxPageSize { get; init; } = 100;

    /// <summary>How many ids `nodes` takes at once.</summary>
    [Range(1, int.MaxValue)]
    public int MaxNodes { get; init; } = 50;

    /// <summary>How deep a filter may be nested, and through how many relations an order may lead.</summary>
    [Range(1, 40)]
    public int FilterDepth { get; init; } = 20;

    /// <summary>How many comparisons a filter may make.</summary>
    [Range(1, 10_000)]
    public int FilterParts { get; init; } = 500;

    /// <summary>How many keys an order may have.</summary>
    [Range(1, 60)]
    public int OrderKeys { get; init; } = 16;

    /// <summary>How long a text to search for may be, in characters.</summary>
    [Range(1, 10_000)]
    public int SearchCharacters { get; init; } = 200;

    /// <summary>How many rows may be read for an answer, those of nested lists among them.</summary>
    [Range(1, int.MaxValue)]
    public int AnswerRows { get; init; } = 100_000;

    /// <summary>How many groups statistics may answer with.</summary>
    [Range(1, 100_000)]
    public int Groups { get; init; } = 10_000;

    /// <summary>How large an answer may be, in bytes.</summary>
    [Range(1_024, 1 << 30)]
    public int AnswerBytes { get; init; } = 16_777_216;

    /// <summary>How many errors of fields an answer tells; fields beyond them are null without one.</summary>
    [Range(1, int.MaxValue)]
    public int FieldErrors { get; init; } = 100;

    /// <summary>How long an operation may run.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "1.00:00:00")]
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(30);
}
