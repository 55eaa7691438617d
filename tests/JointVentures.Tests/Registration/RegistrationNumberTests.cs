using JointVentures.Directory.Registration;

namespace JointVentures.Tests.Registration;

public class RegistrationNumberTests
{
    [Theory]
    [InlineData("940140000385")]
    [InlineData("950341000052")]
    [InlineData("961141000023")]
    public void A_bin_with_the_right_check_digit_is_one(string number) => Assert.True(RegistrationNumber.IsBin(number));

    [Theory]
    [InlineData("940140000386")]
    [InlineData("94014000038")]
    [InlineData("94014000038a")]
    [InlineData("9401400003850")]
    public void A_text_of_another_form_or_with_a_wrong_check_digit_is_no_bin(string number) => Assert.False(RegistrationNumber.IsBin(number));

    [Theory]
    [InlineData("1022200525819")]
    [InlineData("1037739010891")]
    public void An_ogrn_with_the_right_check_digit_is_one(string number) => Assert.True(RegistrationNumber.IsOgrn(number));

    [Theory]
    [InlineData("1022500001328")]
    [InlineData("102250000132")]
    [InlineData("")]
    public void A_text_of_another_form_or_with_a_wrong_check_digit_is_no_ogrn(string number) => Assert.False(RegistrationNumber.IsOgrn(number));
}
