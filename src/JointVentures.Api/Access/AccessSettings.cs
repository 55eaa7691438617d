using System.ComponentModel.DataAnnotations;

namespace JointVentures.Api.Access;

/// <summary>Who may do what; the section <c>Access</c> of the configuration.</summary>
public sealed record AccessSettings
{
    /// <summary>The section of the configuration.</summary>
    public const string Section = "Access";

    /// <summary>The largest budget, in units.</summary>
    public const long MostUnits = 1_000_000_000_000;

    /// <summary>Whether those without a key may read.</summary>
    public bool Anonymous { get; init; } = true;

    /// <summary>Whether all may ask about the schema and take it as a file; a key can allow it to its owner.</summary>
    public bool Introspection { get; init; } = true;

    /// <summary>Whether there is the query page.</summary>
    public bool Page { get; init; } = true;

    /// <summary>
    /// How many units of cost an address without a key may spend at once, and in each <see cref="Window"/>; 0 for any number. The
    /// default is tens of thousands of plain pages, or about a thousand that are filtered and sorted.
    /// </summary>
    [Range(0, MostUnits)]
    public long Units { get; init; } = 2_000_000;

    /// <summary>In which time a budget that is spent is full again: a second to a day.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan Window { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>What a refused request costs, in units.</summary>
    [Range(0, MostUnits)]
    public long RefusedUnits { get; init; } = 1_000;

    /// <summary>Of how many addresses the budgets are known at once; of more, those that rest are forgotten.</summary>
    [Range(1_000, 10_000_000)]
    public int Addresses { get; init; } = 100_000;

    /// <summary>The keys, by the names of their owners.</summary>
    public IReadOnlyDictionary<string, KeySettings> Keys { get; init; } = new Dictionary<string, KeySettings>();

    /// <summary>The sites whose scripts may read, as browsers name them, or <c>*</c> for all.</summary>
    public IReadOnlyList<string> Origins { get; init; } = [];

    /// <summary>The proxies whose word is taken for the address of a client: addresses, or networks such as 10.0.0.0/8.</summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>What all may do beyond reading the directory.</summary>
    internal Allowance ForAll => Introspection ? Allowance.Introspection : Allowance.None;
}
