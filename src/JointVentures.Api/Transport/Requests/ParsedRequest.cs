using System.Text.Json;
using JointVentures.Api.Operations;

namespace JointVentures.Api.Transport.Requests;

/// <summary>An operation together with the JSON that its variables are read from; to be kept until the operation has run.</summary>
/// <param name="Operation">What the client asks.</param>
/// <param name="Json">Owns the variables; null where there are none.</param>
public sealed record ParsedRequest(OperationRequest Operation, JsonDocument? Json) : IDisposable
{
    /// <summary>Ends the variables.</summary>
    public void Dispose() => Json?.Dispose();
}
