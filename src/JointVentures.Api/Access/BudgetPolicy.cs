using System.Globalization;

namespace JointVentures.Api.Access;

/// <summary>
/// How much callers of one kind may ask for. It is told in the headers of draft-ietf-httpapi-ratelimit-headers-10, whose texts
/// are made once, for every answer has them.
/// </summary>
public sealed class BudgetPolicy
{
    private const int Steps = 100;

    private readonly string[] _left;

    /// <summary>Takes the policy.</summary>
    /// <param name="name">What it is called: the key's name, or a word for those without one; letters, digits, <c>-</c> and <c>_</c>.</param>
    /// <param name="units">How many units of cost may be spent at once; above zero.</param>
    /// <param name="window">In which time so many come back, evenly; above zero.</param>
    /// <param name="refusedUnits">What a refused request costs, in units; 0 or more.</param>
    public BudgetPolicy(string name, long units, TimeSpan window, long refusedUnits)
    {
        (Units, Window, RefusedUnits) = (units, window, Math.Min(refusedUnits, units));
        Text = string.Create(
            CultureInfo.InvariantCulture, $"\"{name}\";q={units};w={Math.Max(1, (long)window.TotalSeconds)};qu=\"cost-units\"");
        _left = [.. Enumerable.Range(0, Steps + 1).Select(step => string.Create(
            CultureInfo.InvariantCulture, $"\"{name}\";r={(long)(units / (double)Steps * step)}"))];
    }

    /// <summary>How many units of cost may be spent at once.</summary>
    public long Units { get; }

    /// <summary>In which time so many come back, evenly.</summary>
    public TimeSpan Window { get; }

    /// <summary>What a refused request costs, in units: at most all.</summary>
    public long RefusedUnits { get; }

    /// <summary>The value of the header <c>RateLimit-Policy</c>.</summary>
    public string Text { get; }

    /// <summary>The value of the header <c>RateLimit</c>, whose quota is rounded down to a hundredth of the whole.</summary>
    /// <param name="left">How much of the budget is left, from 0 to 1.</param>
    public string LeftText(double left) => _left[(int)(left * Steps)];
}
