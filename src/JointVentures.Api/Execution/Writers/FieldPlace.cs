using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Execution.Writers;

/// <summary>Where a field begins in the answer, to come back to when it fails.</summary>
internal readonly struct FieldPlace
{
    private readonly OperationRun _run;
    private readonly int _length;
    private readonly int _path;

    private FieldPlace(OperationRun run) => (_run, _length, _path) = (run, run.Json.Length, run.PathLength);

    /// <summary>Where the run stands.</summary>
    public static FieldPlace Of(OperationRun run) => new(run);

    /// <summary>Takes back what the field has written and notes why.</summary>
    /// <param name="exception">Why it failed.</param>
    /// <param name="locations">Where the field stands in the document.</param>
    public void Fail(OperationException exception, IReadOnlyList<SourceLocation> locations)
    {
        _run.Json.Truncate(_length);
        _run.LeaveTo(_path);
        foreach (var error in exception.Errors)
        {
            _run.Fail(error, locations);
        }
    }
}
