using System.Text;
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

    [Fact]
    public void A_character_of_two_units_stays_whole_so_that_a_store_can_keep_the_key()
    {
        var key = SortKey.Of("Ə 😀");
        Assert.Equal(key, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(key)));
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_decide_before_what_follows_them()
    {
        string[] inOrder = ["😀 б", "😁 а"];
        Assert.Equal(inOrder, inOrder.Reverse().OrderBy(text => Convert.ToHexString(Encoding.UTF8.GetBytes(SortKey.Of(text))), StringComparer.Ordinal));
    }
}
