using JointVentures.Api.Execution.Cursors;

namespace JointVentures.Tests.Execution.Cursors;

public sealed class ForeignCursorTests
{
    private static readonly CursorFormat _format = new("Region: id ASC", [new CursorKey(0, IsText: false, Nullable: false)]);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAA")]
    [InlineData("AAAA=")]
    [InlineData("AAA%")]
    [InlineData("\u0000")]
    [InlineData("ж")]
    [InlineData("😀😀")]
    [InlineData("AQ AQ")]
    [InlineData("+/+/")]
    public void What_no_list_gave_is_no_cursor(string text) =>
        Assert.Equal(CursorReading.Malformed, _format.TryRead(text, []));
}
