namespace JointVentures.Api.Contract.Errors;

/// <summary>One error of an answer.</summary>
/// <param name="Code">Its kind.</param>
/// <param name="Message">What is wrong and what to do, for a person; no internals.</param>
public sealed record OperationError(ErrorCode Code, string Message)
{
    /// <summary>The readable name where the code alone is too coarse; null for the code's own.</summary>
    public string? Reason { get; init; }

    /// <summary>Where in the document.</summary>
    public IReadOnlyList<SourceLocation> Locations { get; init; } = [];

    /// <summary>Where in the answer: names and numbers from the root; null for an error before anything ran.</summary>
    public IReadOnlyList<object>? Path { get; init; }

    /// <summary>Further facts beside the code: text, whole numbers or null.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Extensions { get; init; } = [];

    /// <summary>The same error at one place of the document.</summary>
    public OperationError At(SourceLocation location) => this with { Locations = [location] };

    /// <summary>The same error with one more fact; a text is kept as short as <see cref="ClientText"/> says, for it may be a client's.</summary>
    public OperationError With(string name, string? text) => With(name, (object?)(text is null ? null : ClientText.Shortened(text)));

    /// <summary>The same error with one more number.</summary>
    public OperationError With(string name, long number) => With(name, (object)number);

    private OperationError With(string name, object? value) => this with { Extensions = [.. Extensions, new(name, value)] };
}

/// <summary>A place in the document.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct SourceLocation(int Line, int Column);
