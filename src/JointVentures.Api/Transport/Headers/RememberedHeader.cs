using JointVentures.Api.Operations;
using JointVentures.Api.Transport.Answers;
using Microsoft.Extensions.Primitives;

namespace JointVentures.Api.Transport.Headers;

/// <summary>Reads a header, and remembers the last few texts of it: most clients send one of a handful.</summary>
/// <typeparam name="T">What it means.</typeparam>
/// <param name="parse">Reads its lines; they may be none.</param>
public sealed class RememberedHeader<T>(Func<StringValues, T> parse)
{
    private const int Remembered = 32;
    private const int LongestRemembered = 512;

    private readonly RecentlyUsed<string, T> _last = new(Remembered, (_, _) => 1);
    private readonly Lazy<T> _absent = new(() => parse(StringValues.Empty));

    /// <summary>Reads the header.</summary>
    /// <param name="values">Its lines.</param>
    /// <exception cref="RefusedRequestException">It is malformed.</exception>
    public T Read(StringValues values)
    {
        if (values.Count == 0)
        {
            return _absent.Value;
        }

        if (values.Count > 1 || values[0] is not { Length: <= LongestRemembered } text)
        {
            return parse(values);
        }

        return _last.TryFind(text, out var known) ? known : _last.Keep(text, parse(values));
    }
}
