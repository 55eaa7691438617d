using System.Text;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Search;

/// <summary>A hit, as a row for what writes its fields.</summary>
/// <param name="Type">The place of its type.</param>
/// <param name="Key">The key of its record.</param>
/// <param name="Tier">How well it answers.</param>
/// <param name="Matched">Finds the text that answers, where that is asked for.</param>
internal sealed record HitRow(int Type, long Key, SearchTier Tier, Func<string> Matched) : IRow
{
    /// <summary>The places of what is known of it.</summary>
    public const int TypeColumn = 0, KeyColumn = 1, TierColumn = 2, MatchedColumn = 3;

    /// <inheritdoc/>
    public bool IsNull(int column) => false;

    /// <inheritdoc/>
    public long Whole(int column) => column switch
    {
        TypeColumn => Type,
        KeyColumn => Key,
        _ => (long)Tier,
    };

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Text(int column) => Encoding.UTF8.GetBytes(Matched());
}
