using System.Text;
using System.Text.RegularExpressions;
using JointVentures.Tests.Oracle.Generating;

namespace JointVentures.Tests.Fuzzing;

/// <summary>Makes what is right a little wrong.</summary>
/// <param name="draw">Where and how.</param>
public sealed partial class Mutations(Draw draw)
{
    private const int MostRepeats = 3_000;
    private const int MostRepeated = 100_000;

    /// <summary>A text with some of its tokens exchanged, lost, doubled or repeated many times.</summary>
    /// <param name="text">A document or JSON.</param>
    public string OfTokens(string text)
    {
        var tokens = Token().Matches(text).Select(match => match.Value).ToList();
        for (var left = 1 + draw.Below(4); left > 0 && tokens.Count > 0; left--)
        {
            var at = draw.Below(tokens.Count);
            switch (draw.Below(8))
            {
                case 0: tokens.RemoveAt(at); break;
                case 1: tokens.Insert(at, tokens[draw.Below(tokens.Count)]); break;
                case 2: tokens[at] = tokens[draw.Below(tokens.Count)]; break;
                case 3: tokens.Insert(at, draw.Of(OddValues.Tokens)); break;
                case 4: tokens[at] = draw.Of(OddValues.Numbers); break;
                case 5: tokens[at] = $"\"{draw.Of(OddValues.Texts)}\""; break;
                case 6: tokens.RemoveRange(at, Math.Min(draw.Below(10), tokens.Count - at)); break;
                default: tokens[at] = Repeated(tokens[at] + " "); break;
            }
        }

        return string.Concat(tokens);
    }

    /// <summary>Bytes of which some are exchanged, lost or doubled.</summary>
    /// <param name="bytes">The bytes.</param>
    public byte[] OfBytes(byte[] bytes)
    {
        var result = bytes.ToList();
        for (var left = 1 + draw.Below(4); left > 0 && result.Count > 0; left--)
        {
            var at = draw.Below(result.Count);
            switch (draw.Below(6))
            {
                case 0: result[at] = (byte)draw.Below(256); break;
                case 1: result[at] ^= (byte)(1 << draw.Below(8)); break;
                case 2: result.Insert(at, (byte)draw.Below(256)); break;
                case 3: result.RemoveAt(at); break;
                case 4: result.RemoveRange(at, draw.Below(result.Count - at)); break;
                default: result.InsertRange(at, result.GetRange(at, draw.Below(Math.Min(100, result.Count - at)))); break;
            }
        }

        return [.. result];
    }

    /// <summary>A text of which some bytes are so; what is no text then is exchanged.</summary>
    /// <param name="text">The text.</param>
    public string OfCharacters(string text) => Encoding.UTF8.GetString(OfBytes(Encoding.UTF8.GetBytes(text)));

    private string Repeated(string token) => string.Concat(
        Enumerable.Repeat(token, Math.Min(draw.Chance(10) ? draw.Below(MostRepeats) : 3, MostRepeated / token.Length)));

    [GeneratedRegex("""\s+|"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[_A-Za-z]\w*|\.\.\.|.""", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
