using System.Globalization;
using JointVentures.Directory.Ventures;

namespace JointVentures.Directory.Store;

/// <summary>A venture whose stakes do not fit its row. All shares are in basis points.</summary>
/// <param name="RegistrationNumber">The venture's number in the register of its host country.</param>
/// <param name="RussianShare">The Russian share that its row states.</param>
/// <param name="KazakhShare">The Kazakh share that its row states.</param>
/// <param name="Stakes">Sum of all its stakes; 10,000 is right.</param>
/// <param name="RussianStakes">Sum of the stakes of Russian partners.</param>
/// <param name="KazakhStakes">Sum of the stakes of Kazakh partners.</param>
public sealed record BrokenVenture(
    string RegistrationNumber, int RussianShare, int KazakhShare, long Stakes, long RussianStakes, long KazakhStakes)
{
    /// <summary>What is wrong, for a person.</summary>
    public override string ToString() => Stakes != BasisPoints.Whole
        ? string.Create(CultureInfo.InvariantCulture, $"{RegistrationNumber}: its stakes total {Stakes} basis points, not {BasisPoints.Whole}")
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{RegistrationNumber}: its row states {RussianShare} Russian and {KazakhShare} Kazakh basis points, its stakes {RussianStakes} and {KazakhStakes}");
}
