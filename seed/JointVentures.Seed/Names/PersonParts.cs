namespace JointVentures.Seed.Names;

/// <summary>The parts of full names, each with each.</summary>
internal sealed record PersonParts(WordPair[] Surnames, WordPair[] FirstNames, WordPair[] Patronymics)
{
    public long Count => (long)Surnames.Length * FirstNames.Length * Patronymics.Length;

    public WordPair At(long place)
    {
        var (rest, surname) = Math.DivRem(place, Surnames.Length);
        var (patronymic, first) = Math.DivRem(rest, FirstNames.Length);
        return Surnames[surname].Join(" ", FirstNames[first]).Join(" ", Patronymics[patronymic]);
    }
}
