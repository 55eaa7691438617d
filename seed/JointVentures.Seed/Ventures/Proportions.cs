using JointVentures.Seed.Reference;

namespace JointVentures.Seed.Ventures;

/// <summary>How many of each there are at a size: what holds at the default size, in proportion.</summary>
/// <param name="ventures">Number of ventures in all.</param>
/// <param name="reference">States how many of them operate in Kazakhstan at the default size.</param>
internal sealed class Proportions(int ventures, ReferenceData reference)
{
    private const int InKazakhstanByDefault = 3_720;
    private const int AgreementsByDefault = 418;
    private const int AtTheForumByDefault = 22;

    public int Ventures => ventures;

    public int ActiveInKazakhstan { get; } = Of(ventures, reference.Stated("ventures.in_kz"));

    public int InKazakhstan => Of(ventures, InKazakhstanByDefault);

    public int Agreements => Of(ventures, AgreementsByDefault);

    public int AgreementsAtTheForum => Of(ventures, AtTheForumByDefault);

    /// <summary>Great partners with many ventures in each of the two countries, at most.</summary>
    public int GreatPartners => Math.Clamp(ventures / 50, 1, 1_024);

    /// <summary>An amount of the default size at this one.</summary>
    public Int128 Amount(long byDefault) => (Int128)byDefault * ventures / SeedOptions.DefaultVentures;

    private static int Of(int ventures, long byDefault) =>
        (int)(((byDefault * ventures) + (SeedOptions.DefaultVentures / 2)) / SeedOptions.DefaultVentures);
}
