using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace JointVentures.Tests.Transport;

public class RequestLogTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Category = "Microsoft.AspNetCore.Hosting.Diagnostics";

    [Fact]
    public void Requests_are_not_logged() => Assert.False(LogOf(host.Services).IsEnabled(LogLevel.Critical));

    [Theory]
    [InlineData("Logging")]
    [InlineData("Logging:Console")]
    public void They_are_where_it_is_configured(string section)
    {
        using var server = host.WithWebHostBuilder(builder => builder.UseSetting($"{section}:LogLevel:{Category}", "Information"));

        Assert.True(LogOf(server.Services).IsEnabled(LogLevel.Information));
    }

    private static ILogger LogOf(IServiceProvider services) => services.GetRequiredService<ILoggerFactory>().CreateLogger(Category);
}
