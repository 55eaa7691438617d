namespace JointVentures.Seed.Ventures;

/// <summary>How many of each there are at a size: what holds at the default size, in proportion.</summary>
/// <param name="Ventures">Number of ventures in all.</param>
internal sealed record Proportions(int Ventures)
{
    /// <summary>The source's number of joint companies that operate in Kazakhstan.</summary>
    private const int ActiveInKazakhstanByDefault = 3_200;

    private const int InKazakhstanByDefault = 3_720;
    private const int AgreementsByDefault = 418;
    private const int AtTheForumByDefault = 22;

    public int ActiveInKazakhstan => Of(ActiveInKazakhstanByDefault);

    public int InKazakhstan => Of(InKazakhstanByDefault);

    public int Agreements => Of(AgreementsByDefault);

    public int AgreementsAtTheForum => Of(AtTheForumByDefault);

    /// <summary>Great owners with many ventures in each of the two countries, at most.</summary>
    public int GreatOwners => Math.Clamp(Ventures / 50, 1, 1_024);

    /// <summary>An amount of the default size at this one.</summary>
    public Int128 Amount(long byDefault) => (Int128)byDefault * Ventures / SeedOptions.DefaultVentures;

    private int Of(int byDefault) =>
        (int)((((long)byDefault * Ventures) + (SeedOptions.DefaultVentures / 2)) / SeedOptions.DefaultVentures);
}
