namespace JointVentures.Benchmarks.Hand;

/// <summary>The statements that both sets of hand-written endpoints run.</summary>
public static class HandSql
{
    /// <summary>A page in the default order.</summary>
    public const string Page = "select Id, NameRu, Status, FoundedOn from JointVentures order by Id limit @p0";

    /// <summary>A page behind a key.</summary>
    public const string Deep = "select Id, NameRu, Status, FoundedOn from JointVentures where Id > @p0 order by Id limit @p1";

    /// <summary>The largest ventures of a status, with what they belong to.</summary>
    public const string Nested = """
        select v.Id, v.NameRu, v.FoundedOn, v.CharterCapitalMinor, v.CharterCapitalCurrency, v.CharterCapitalUsdCents,
          r.Code, r.NameRu, s.Code, s.NameRu
        from JointVentures v join Regions r on r.Id = v.RegionId join Sectors s on s.Id = v.SectorId
        where v.Status = @p0 order by v.CharterCapitalUsdCents desc, v.Id desc limit 50
        """;

    /// <summary>All ventures with their regions.</summary>
    public const string Export = """
        select v.Id, v.RegistrationNumber, v.NameRu, v.Status, v.FoundedOn, r.Code, r.NameEn, v.Employees,
          v.CharterCapitalMinor, v.CharterCapitalCurrency, v.CharterCapitalUsdCents
        from JointVentures v join Regions r on r.Id = v.RegionId order by v.Id
        """;

    /// <summary>Who owns a venture.</summary>
    public const string Stakes = """
        select k.ShareBasisPoints, p.NameRu, p.Country from Stakes k join Partners p on p.Id = k.PartnerId
        where k.VentureId = @p0 order by k.ShareBasisPoints desc, k.Id
        """;

    /// <summary>How many ventures have a status.</summary>
    public const string Count = "select count(*) from JointVentures where Status = @p0";

    /// <summary>One venture.</summary>
    public const string Lookup =
        "select Id, RegistrationNumber, NameRu, NameEn, Status, HostCountry, FoundedOn, Employees from JointVentures where Id = @p0";

    /// <summary>Ventures whose name has a word in it.</summary>
    public const string Contains = "select Id, NameRu from JointVentures where instr(NameRuFolded, @p0) > 0 order by Id limit 21";

    /// <summary>The largest ventures.</summary>
    public const string Largest = """
        select Id, NameRu, CharterCapitalMinor, CharterCapitalCurrency, CharterCapitalUsdCents from JointVentures
        order by CharterCapitalUsdCents desc, Id desc limit @p0
        """;

    /// <summary>The regions by code.</summary>
    public const string Regions = "select Code, NameRu from Regions order by CodeSort, Id limit @p0";
}
