using JointVentures.Directory.Text;
using JointVentures.Seed.Ventures;

namespace JointVentures.Tests.Seed;

[Collection(GeneratedStore.Collection)]
public class NamesTests(GeneratedStore store)
{
    private const string AllNames = "(select NameRu, NameKk, NameEn from JointVentures union all select NameRu, NameKk, NameEn from Partners)";

    private static readonly string[] _realCompanies =
    [
        "лукойл", "газпром", "роснефть", "казмунайгаз", "казмұнайгаз", "казатомпром", "қазатомөнеркәсіп", "полиметалл", "еврохим", "сбербанк",
        "втб", "русал", "норникель", "сибур", "транснефть", "татнефть", "сургутнефтегаз", "башнефть", "новатэк", "евраз", "северсталь", "мечел",
        "нлмк", "уралхим", "фосагро", "алроса", "полюс", "камаз", "автоваз", "росатом", "русгидро", "ростех", "аэрофлот", "магнит", "мегафон",
        "билайн", "вымпел", "яндекс", "самрук", "казына", "қазына", "казахмыс", "қазақмыс", "казцинк", "халык", "каспий", "каспи", "тенгизшевр",
        "кселл", "эйр астана", "темир жолы", "теміржол", "казахтелеком", "казфосфат", "ерг", "кировец", "ктк", "альфа-банк", "интер рао",
        "казтрансойл", "кегок", "kegoc",
    ];

    [Theory]
    [InlineData("NameRu")]
    [InlineData("NameKk")]
    [InlineData("NameEn")]
    public void No_two_ventures_or_partners_have_one_name_even_when_folded(string column)
    {
        var names = store.Texts($"select {column} from {AllNames}");
        Assert.Equal(names.Count, names.Select(name => TextFolding.Fold(name!)).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_English_name_is_the_transliteration_of_the_Russian() =>
        Assert.All(
            store.Read($"select NameRu, NameEn from {AllNames}", row => (Ru: row.GetString(0), En: row.GetString(1))),
            name => Assert.Equal(Transliteration.Of(name.Ru), name.En));

    [Theory]
    [InlineData("select NameEn from JointVentures")]
    [InlineData("select NameEn from Partners")]
    [InlineData("select TitleEn from Agreements")]
    public void English_texts_hold_no_Cyrillic(string sql) =>
        Assert.All(store.Texts(sql), text => Assert.DoesNotContain(text!, letter => letter is >= '\u0400' and <= '\u04ff'));

    [Theory]
    [InlineData("JointVentures", "NameLanguages")]
    [InlineData("Partners", "NameLanguages")]
    [InlineData("Agreements", "TitleLanguages")]
    public void Generated_rows_state_Russian_and_Kazakh(string table, string column) =>
        Assert.Equal((long)(Languages.Ru | Languages.Kk), store.Number($"select distinct {column} from {table}"));

    [Fact]
    public void The_Kazakh_name_of_a_venture_is_Kazakh()
    {
        Assert.Equal(0, store.Number("select count(*) from JointVentures where NameKk = NameRu"));
        Assert.Equal(0, store.Number("select count(*) from JointVentures where NameKk not glob '«*» *'"));
        Assert.True(
            store.Number("select count(*) from JointVentures where NameKk glob '*[әғқңөұүһіӘҒҚҢӨҰҮҺІ]*»*'") * 10
            > store.Number("select count(*) from JointVentures") * 7);
    }

    [Theory]
    [InlineData(0, "ТОО «*»", "«*» ЖШС", "* LLP")]
    [InlineData(1, "АО «*»", "«*» АҚ", "* JSC")]
    [InlineData(2, "ООО «*»", "«*» ЖШҚ", "* LLC")]
    [InlineData(3, "ПАО «*»", "«*» ЖАҚ", "* PJSC")]
    public void A_name_bears_the_legal_form_in_each_language_s_way(int form, string ru, string kk, string en)
    {
        Assert.True(store.Number($"select count(*) from JointVentures where LegalForm = {form}") > 0);
        Assert.Equal(0, store.Number(
            $"select count(*) from JointVentures where LegalForm = {form} and not (NameRu glob '{ru}' and NameKk glob '{kk}' and NameEn glob '{en}')"));
    }

    [Fact]
    public void A_name_says_what_the_venture_does()
    {
        var sectors = SectorProfile.Read().ToDictionary(x => x.Code);
        var ventures = store.Read(
            "select s.Code, v.NameRu, v.NameKk from JointVentures v join Sectors s on s.Id = v.SectorId",
            row => (Code: row.GetString(0), Ru: row.GetString(1), Kk: row.GetString(2)));
        Assert.All(ventures, x => Assert.Contains(
            sectors[x.Code].Words, word => x.Ru.Contains($" {word.Ru}", StringComparison.Ordinal) && x.Kk.Contains($" {word.Kk}", StringComparison.Ordinal)));
    }

    [Fact]
    public void No_name_holds_the_name_of_a_real_company()
    {
        var words = store.Texts($"select NameRu from {AllNames} union all select NameKk from {AllNames}")
            .SelectMany(name => TextFolding.Fold(name!).Split(' ', '-', '«', '»'))
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(_realCompanies, company => Assert.DoesNotContain(words, word => company.Length > 4 ? word.Contains(company, StringComparison.Ordinal) : word == company));
    }

    [Fact]
    public void A_person_has_a_surname_a_first_name_and_a_patronymic()
    {
        Assert.All(
            store.Texts("select NameRu from Partners where Kind = 3"), name => Assert.Equal(3, name!.Split(' ').Length));
        Assert.True(store.Number("select count(*) from Partners where Kind = 3 and Country = 0 and NameKk glob '*[ұқ]*лы'") > 0);
        Assert.True(store.Number("select count(*) from Partners where Kind = 3 and Country = 0 and NameKk glob '*қызы'") > 0);
        Assert.Equal(0, store.Number("select count(*) from Partners where Kind = 3 and Country = 0 and NameKk not glob '*ұлы' and NameKk not glob '*қызы'"));
    }
}
