using System.Text;

namespace JointVentures.Tests.Fuzzing;

/// <summary>The bytes of a request.</summary>
/// <param name="Bytes">What is sent.</param>
/// <param name="IsHead">Whether its answer has no body.</param>
/// <param name="IsHttp">Whether it is HTTP, which alone reaches the program: of what is none, the server says so by a status.</param>
/// <param name="Ends">Whether nothing else can be sent after it.</param>
public sealed record FuzzedRequest(byte[] Bytes, bool IsHead, bool IsHttp, bool Ends)
{
    /// <inheritdoc/>
    public override string ToString() => Encoding.UTF8.GetString(Bytes);
}
