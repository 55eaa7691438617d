using System.Text.Json;

namespace JointVentures.Tests.Transport.Hostile;

/// <summary>Every wrong request of the table over a real connection: its status, its code, and a server that answers the next.</summary>
public class HostileRequestTests(KestrelHost host) : IClassFixture<KestrelHost>
{
    private static readonly Dictionary<string, HostileRequest> _all =
        ((IEnumerable<HostileRequest>)[.. WrongConnections.All, .. WrongBodies.All, .. WrongUrls.All, .. WrongDocuments.All, .. WrongInputs.All])
        .ToDictionary(request => request.Name);

    public static TheoryData<string> Names => new(_all.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_wrong_request_is_told_what_is_wrong(string name)
    {
        var request = _all[name];

        var answer = await host.ExchangeAsync(request.Bytes);

        Assert.Equal(request.Expected, Told(answer));
        Assert.DoesNotContain("   at ", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", answer, StringComparison.Ordinal);
        Assert.InRange(answer.Length, 1, 3_000);
        await (await host.PostAsync("""{"query":"{ __typename }"}""")).HasDataAsync();
    }

    // The status, and the code and reason of the first error where there is a body.
    private static string Told(string answer)
    {
        var status = answer.Split(' ')[1];
        var body = answer[(answer.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        if (body.Length == 0)
        {
            return status;
        }

        Assert.True(JsonElement.Parse(body).TryGetProperty("errors", out var errors), body);
        var error = errors[0].GetProperty("extensions");
        return $"{status} {error.GetProperty("code")} {error.GetProperty("reason")}";
    }
}
