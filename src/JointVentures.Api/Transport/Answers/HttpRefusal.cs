using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Transport.Answers;

/// <summary>Why an HTTP request was refused before it became an operation.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="Code">The kind of error.</param>
/// <param name="Message">What is wrong and what to do, for a person.</param>
public sealed record HttpRefusal(int Status, ErrorCode Code, string Message)
{
    /// <summary>Facts that a program can use, such as the limit that was passed; empty where there are none.</summary>
    public IReadOnlyList<KeyValuePair<string, object?>> Details { get; init; } = [];

    /// <summary>A header that belongs to the status, such as the methods that are allowed.</summary>
    public (string Name, string Value)? Header { get; init; }

    /// <summary>Whether the request itself is wrong, which its caller pays for; not that there is a time to wait, or a defect.</summary>
    public bool IsOfTheClient => Status is >= 400 and < 500 and not StatusCodes.Status429TooManyRequests;

    /// <summary>The error of the answer.</summary>
    public OperationError Error => new(Code, Message) { Extensions = Details };
}
