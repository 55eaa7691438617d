using CsCheck;
using JointVentures.Directory.Search;

namespace JointVentures.Tests.Search;

public sealed class SearchSpellerTests
{
    [Theory]
    [InlineData("Құрылыс", "Qurylys", "Kurylys", "Khurylys", "Kurilis", "Qūrylys", "Qurylıs")]
    [InlineData("Үшбұлақ", "Ushbulaq", "Uşbūlaq", "Üşbulak", "U's'bulaq")]
    [InlineData("Жамбыл", "Zhambyl", "Jambyl", "Žambyl", "Zhambil", "Jambıl")]
    [InlineData("Майский", "Mayskiy", "Maiskii", "Majskij", "Maysky", "Maiskiy")]
    [InlineData("Щучинск", "Shchuchinsk", "Schuchinsk", "Ŝučinsk", "Ştşuçinsk", "Shuchinsk")]
    [InlineData("Юлия", "Yuliya", "Iuliia", "Juliâ", "Ûliâ", "Yulia")]
    [InlineData("Пётр", "Петр", "Pyotr", "Petr", "Pëtr", "Pjotr")]
    [InlineData("Хан", "Khan", "Han", "Xan")]
    [InlineData("Цех", "Tsekh", "Ceh", "Cekh")]
    [InlineData("Алексеев", "Alekseyev", "Alekseev", "Alekséev")]
    [InlineData("Сұңқар", "Sungkar", "Sunqar", "Suñqar", "Sun'qar")]
    [InlineData("Ильич", "Ilyich", "Il’ich", "Ilʹič")]
    [InlineData("Актау", "Aktaw", "Aqtaý", "Aktay'")]
    public void Usual_spellings_share_a_form(string word, params string[] spellings)
    {
        var speller = new SearchSpeller();
        var own = Assert.Single(speller.Words(word)).Forms;

        Assert.All(spellings, spelling => Assert.NotEmpty(own.Intersect(Assert.Single(speller.Words(spelling)).Forms)));
    }

    [Theory]
    [InlineData("ТОО «Ақ жол»", "ak zol")]
    [InlineData("«Ақ жол» ЖШС", "ak zol")]
    [InlineData("Ak Zhol LLP", "ak zol")]
    [InlineData("Берег АҚ", "bereg")]
    [InlineData("LLP", "lp")]
    [InlineData("ТОО ООО", "to o")]
    [InlineData("О.О.О. Берег", "bereg")]
    [InlineData("Public Joint Stock Company Bereg", "bereg")]
    [InlineData("Берег, zhauapkershiligi shekteuli seriktestigi", "bereg")]
    [InlineData("Берег-2000", "bereg 2000")]
    [InlineData("12 345", "12 345")]
    public void Legal_forms_at_the_ends_are_left_out_unless_nothing_else_is_left(string text, string words) =>
        Assert.Equal(words, string.Join(' ', new SearchSpeller().Words(text).Select(word => word.Forms[0])));

    [Theory]
    [InlineData("Юлия Майский", "Mayskiy, Julia", true)]
    [InlineData("ТОО «Құрылыс»", "Kurylys LLP", true)]
    [InlineData("Берег степи", "Берег", false)]
    [InlineData("Берег степи", "Берег степи юг", false)]
    [InlineData("Берег степи", "Берег реки", false)]
    public void A_whole_name_has_the_same_words_in_any_order_and_spelling(string name, string text, bool isWhole)
    {
        var speller = new SearchSpeller();

        Assert.Equal(isWhole, SearchKey.Marks(speller.Words(name)).Intersect(SearchKey.Marks(speller.Words(text))).Any());
    }

    [Fact]
    public void Any_text_becomes_words_of_letters_and_digits_that_become_themselves() => Gen.String.Sample(text =>
    {
        var speller = new SearchSpeller();
        foreach (var form in speller.Words(text).SelectMany(word => word.Forms))
        {
            Assert.NotEqual("", form);
            Assert.DoesNotContain(form, letter => letter is '"' or ' ' or '=' or '\0' || (letter < 128 && !char.IsAsciiLetterOrDigit(letter)));
        }
    });

    [Fact]
    public void A_speller_that_knows_words_spells_as_a_new_one() => Gen.Select(Gen.String, Gen.String).Sample((before, text) =>
    {
        var known = new SearchSpeller();
        known.Words(before);
        known.Words(text);

        Assert.Equal(new SearchSpeller().Words(text).SelectMany(word => word.Forms), known.Words(text).SelectMany(word => word.Forms));
    });
}
