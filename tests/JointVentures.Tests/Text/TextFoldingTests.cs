using JointVentures.Directory.Text;

namespace JointVentures.Tests.Text;

public class TextFoldingTests
{
    [Theory]
    [InlineData("ТОО «Ёлка»", "тоо «елка»")]
    [InlineData("Қазақстан ҰЛЫ", "қазақстан ұлы")]
    [InlineData("Iron ORE", "iron ore")]
    [InlineData("е\u0308", "е")]
    [InlineData("и\u0306", "й")]
    public void Case_composition_and_yo_are_folded(string text, string folded) => Assert.Equal(folded, TextFolding.Fold(text));

    [Fact]
    public void Short_i_and_i_stay_apart() => Assert.NotEqual(TextFolding.Fold("й"), TextFolding.Fold("и"));

    [Theory]
    [InlineData("İ")]
    [InlineData("ẞ Ϋ́ Ǆ 😀")]
    public void Folding_twice_changes_nothing(string text) =>
        Assert.Equal(TextFolding.Fold(text), TextFolding.Fold(TextFolding.Fold(text)));
}
