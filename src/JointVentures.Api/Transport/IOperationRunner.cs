using System.Buffers;

namespace JointVentures.Api.Transport;

/// <summary>Answers one operation.</summary>
public interface IOperationRunner
{
    /// <summary>Writes the whole answer, one JSON object in UTF-8, and says how far the operation came.</summary>
    /// <param name="request">What the client asks.</param>
    /// <param name="response">Takes the answer.</param>
    /// <param name="cancellation">The client has gone.</param>
    /// <exception cref="OperationCanceledException">The client has gone; nothing needs to be answered.</exception>
    ValueTask<OperationOutcome> RunAsync(OperationRequest request, IBufferWriter<byte> response, CancellationToken cancellation);
}
