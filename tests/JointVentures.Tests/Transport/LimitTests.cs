using Microsoft.Extensions.Options;

namespace JointVentures.Tests.Transport;

public class LimitTests
{
    [Fact]
    public async Task The_largest_body_is_configured()
    {
        using var host = new TransportHost();
        using var strict = host.WithWebHostBuilder(builder => builder.UseSetting("Limits:RequestBodyBytes", "2000"));
        using var client = strict.CreateClient();
        using var content = new StringContent("""{"query":"{ __typename }"}""".PadRight(2001), null, "application/json");

        var response = await client.PostAsync("/graphql", content);

        await response.IsRefusedAsync(413, "HC0010", "BODY_TOO_LARGE");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("20480001")]
    public void A_limit_out_of_range_stops_the_start(string bytes)
    {
        using var host = new TransportHost();
        using var wrong = host.WithWebHostBuilder(builder => builder.UseSetting("Limits:RequestBodyBytes", bytes));

        Assert.Throws<OptionsValidationException>(() => wrong.CreateClient());
    }
}
