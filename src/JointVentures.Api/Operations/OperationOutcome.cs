namespace JointVentures.Api.Operations;

/// <summary>How far an operation came, which decides the status of its answer.</summary>
public enum OperationOutcome
{
    /// <summary>It ran without errors.</summary>
    Executed,

    /// <summary>It ran: the answer has <c>data</c>, be it null, and errors of fields.</summary>
    ExecutedWithErrors,

    /// <summary>It was refused before it ran: syntax, validation, variables, a limit.</summary>
    Refused,

    /// <summary>The HTTP method does not allow this kind of operation.</summary>
    MethodNotAllowed,

    /// <summary>It costs more than is left of its caller's budget: it has not begun, and there is no answer.</summary>
    RateLimited,

    /// <summary>Too many operations run: it has not begun, and there is no answer.</summary>
    Busy,

    /// <summary>The store cannot be read at present: there is no answer. <see cref="OperationResult.Trouble"/> says why.</summary>
    StoreUnavailable,
}
