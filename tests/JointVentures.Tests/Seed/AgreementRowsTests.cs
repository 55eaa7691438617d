namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class AgreementRowsTests(GeneratedStore store)
{
    [Fact]
    public void An_agreement_joins_a_region_of_each_country() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from Agreements a join Regions r on r.Id = a.RussianRegionId join Regions k on k.Id = a.KazakhRegionId
            where r.Country <> 1 or k.Country <> 0
            """));

    [Fact]
    public void An_agreement_belongs_to_a_forum_exactly_when_it_was_signed_on_its_day()
    {
        Assert.True(store.Number("select count(*) from Agreements where ForumId is not null") > 0);
        Assert.Equal(0, store.Number(
            """
            select count(*) from Agreements a left join Forums f on f.Id = a.ForumId
            where (a.SignedOn = '2019-11-07') <> (f.Number is 16) or a.ForumId is not null and f.HeldOn is not a.SignedOn
            """));
    }

    [Fact]
    public void Some_agreements_are_general_and_some_speak_of_a_sector()
    {
        Assert.True(store.Number("select count(*) from Agreements where SectorId is null") > 0);
        Assert.True(store.Number("select count(distinct SectorId) from Agreements") > 5);
    }

    [Theory]
    [InlineData("TitleRuFolded")]
    [InlineData("TitleKkFolded")]
    [InlineData("TitleEnFolded")]
    public void No_two_agreements_have_one_title(string column) =>
        Assert.Equal(0, store.Number($"select count(*) - count(distinct {column}) from Agreements"));

    [Fact]
    public void A_title_names_both_regions_in_its_language() =>
        Assert.Equal(0, store.Number(
            """
            select count(*) from Agreements a join Regions r on r.Id = a.RussianRegionId join Regions k on k.Id = a.KazakhRegionId
            where instr(a.TitleRu, r.NameRu) = 0 or instr(a.TitleRu, k.NameRu) = 0
               or instr(a.TitleKk, r.NameKk) = 0 or instr(a.TitleKk, k.NameKk) = 0
            """));
}
