using JointVentures.Directory.Text;

namespace JointVentures.Tests.Text;

public class TransliterationTests
{
    [Theory]
    [InlineData("ТОО «Алтынжол-Сеним Транзитлайн»", "Altynzhol-Senim Tranzitlayn LLP")]
    [InlineData("ООО «Щит»", "Shchit LLC")]
    [InlineData("АО «Подъём»", "Podyom JSC")]
    [InlineData("ПАО «Ёж-2»", "Yozh-2 PJSC")]
    [InlineData("Фонд «Рост»", "Rost Fund")]
    [InlineData("АОЗТ «Рост»", "AOZT Rost")]
    [InlineData("Жаркынов Ермек", "Zharkynov Ermek")]
    [InlineData("ЖБИ Щ", "ZHBI Shch")]
    [InlineData("Қоғам Өңір", "Qogham Ongir")]
    [InlineData("Plain 7", "Plain 7")]
    [InlineData("", "")]
    public void A_Russian_text_is_written_in_Latin_letters_by_one_rule(string russian, string english) =>
        Assert.Equal(english, Transliteration.Of(russian));
}
