using JointVentures.Seed.Reference;

namespace JointVentures.Seed.Agreements;

/// <summary>What an agreement can be about.</summary>
/// <param name="SectorCode">The division that it speaks of; null for a general one.</param>
/// <param name="BorderOnly">Whether only regions at the common border conclude it.</param>
/// <param name="Ru">The beginning of the title in Russian.</param>
/// <param name="Kk">The beginning of the title in Kazakh.</param>
internal sealed record Topic(string? SectorCode, bool BorderOnly, string Ru, string Kk)
{
    public static IReadOnlyList<Topic> Read() => EmbeddedTable.Read(
        "vocabulary/agreement-topics.csv",
        row => new Topic(row.Optional("sectorCode"), row.Flag("borderOnly"), row.Text("ru"), row.Text("kk")));
}
