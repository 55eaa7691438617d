using JointVentures.Directory.Text;

namespace JointVentures.Tests.Text;

public class SortKeyTests
{
    [Fact]
    public void Digits_stand_before_latin_before_the_kazakh_alphabet()
    {
        string[] inOrder = ["", "«А»", "1", "2", "alpha", "Beta", "а", "Ә", "б", "Ғ", "е", "Ё", "ж", "қ", "л", "Ң", "о", "ө", "Ұ", "ү", "Я", "中"];
        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(SortKey.Of, StringComparer.Ordinal));
    }

    [Fact]
    public void A_prefix_stands_before_its_continuation()
    {
        string[] inOrder = ["Алтай", "Алтай 1", "алтайский"];
        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(SortKey.Of, StringComparer.Ordinal));
    }

    [Fact]
    public void Texts_that_differ_in_case_alone_have_different_keys() =>
        Assert.NotEqual(SortKey.Of("Нур"), SortKey.Of("нур"));
}
