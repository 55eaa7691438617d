using System.Buffers;
using JointVentures.Api.Transport;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace JointVentures.Tests.Transport;

public class DefectTests
{
    [Fact]
    public async Task A_defect_of_the_server_is_an_error_that_tells_nothing_of_the_inside()
    {
        using var host = new TransportHost();
        using var broken = host.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddSingleton<OperationRunner, Broken>()));
        using var client = broken.CreateClient();

        var response = await client.GetAsync("/graphql?query={__typename}");

        await response.IsRefusedAsync(500, "INTERNAL_ERROR", "INTERNAL_ERROR");
        Assert.DoesNotContain("secret", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private sealed class Broken : OperationRunner
    {
        public ValueTask<OperationOutcome> RunAsync(
            OperationRequest request, IBufferWriter<byte> response, CancellationToken cancellation)
        {
            response.Write("{\"data\":"u8);
            throw new InvalidOperationException("a secret");
        }
    }
}
