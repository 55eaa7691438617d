using System.Text;

namespace JointVentures.Tests.Transport.Admission;

public sealed class RateLimitTests(RateLimitTests.Limited host) : IClassFixture<RateLimitTests.Limited>
{
    private const string Query = "{ __typename }";
    private const string Refused = "{ nothing }";
    private const string Policy = "\"anonymous\";q=1000;w=60;qu=\"cost-units\"";

    private static int _clients;

    // Each test is a client of its own.
    private readonly string _from = $"X-Forwarded-For: 203.0.113.{Interlocked.Increment(ref _clients)}";

    /// <summary>A thousand units a minute, a hundred for a refusal; the owner of the key has ten times as many.</summary>
    public sealed class Limited() : AccessHost(
        ("Access:Units", "1000"), ("Access:RefusedUnits", "100"),
        ("Access:Keys:council:Hash", Hash(Key)), ("Access:Keys:council:Units", "10000"));

    [Fact]
    public async Task An_answer_says_how_much_may_be_asked_and_what_is_left()
    {
        using var answer = await host.AskedAsync(Query, _from);

        await answer.HasDataAsync();
        Assert.Equal(Policy, Only(answer, "RateLimit-Policy"));
        Assert.Matches("^\"anonymous\";r=9[89]0$", Only(answer, "RateLimit"));
    }

    [Fact]
    public async Task Whoever_has_spent_the_budget_is_told_the_cost_the_limit_and_when_to_come_back()
    {
        await SpendAsync();

        using var answer = await host.AskedAsync(Query, _from);

        var error = await answer.IsRefusedAsync(429, "RATE_LIMITED", "RATE_LIMITED");
        Assert.Equal("""{"code":"RATE_LIMITED","reason":"RATE_LIMITED","cost":100,"maxCost":1000,"windowSeconds":60,"retryAfterSeconds":6}""", error.GetRawText());
        Assert.Equal(TimeSpan.FromSeconds(6), answer.Headers.RetryAfter?.Delta);
        Assert.Equal(Policy, Only(answer, "RateLimit-Policy"));
        Assert.Equal("\"anonymous\";r=0", Only(answer, "RateLimit"));
    }

    [Fact]
    public async Task Whoever_waits_as_long_as_told_is_answered_again()
    {
        await SpendAsync();
        using var refused = await host.AskedAsync(Query, _from);

        host.Clock.Pass(refused.Headers.RetryAfter!.Delta!.Value);

        using var answer = await host.AskedAsync(Query, _from);
        await answer.HasDataAsync();
    }

    [Fact]
    public async Task A_document_that_the_server_has_to_read_first_costs_a_unit_a_character()
    {
        using (var answer = await host.AskedAsync(Query.PadRight(950), _from))
        {
            await answer.HasDataAsync();
        }

        host.Clock.Pass(TimeSpan.FromSeconds(12));
        using var other = await host.AskedAsync(Query.PadRight(900), _from);

        var error = await other.IsRefusedAsync(429, "RATE_LIMITED", "RATE_LIMITED");
        Assert.Equal(900, error.GetProperty("cost").GetInt32());
        using var known = await host.AskedAsync(Query.PadRight(950), _from);
        await known.HasDataAsync();
    }

    [Theory]
    [InlineData("""{"query":"{ nothing }"}""", 200)]
    [InlineData("""{"query":"{"}""", 200)]
    [InlineData("[]", 400)]
    [InlineData("no JSON", 400)]
    public async Task Refused_requests_are_paid_for_too(string body, int status)
    {
        for (var request = 0; request < 8; request++)
        {
            using var refused = await PostAsync(body);
            Assert.Equal(status, (int)refused.StatusCode);
        }

        using var before = await PostAsync(body);
        using var last = await PostAsync(body);
        using var none = await PostAsync(body);
        Assert.Equal(429, (int)none.StatusCode);
    }

    [Fact]
    public async Task What_a_caller_without_a_budget_asks_in_a_url_or_as_a_file_is_refused_alike()
    {
        await SpendAsync();

        using var inUrl = await host.GotAsync("/graphql?query={__typename}", _from);
        await inUrl.IsRefusedAsync(429, "RATE_LIMITED", "RATE_LIMITED");
        using var schema = await host.GotAsync("/graphql/schema", _from);
        await schema.IsRefusedAsync(429, "RATE_LIMITED", "RATE_LIMITED");
        using var file = await host.AskedAsync("{ regions { nodes { code } } }", _from, "Accept: text/csv");
        Assert.Equal(429, (int)file.StatusCode);
    }

    [Fact]
    public async Task A_file_that_costs_more_than_is_left_is_refused_with_the_time_to_wait()
    {
        using (await host.AskedAsync(Query.PadRight(890), _from))
        {
        }

        using var file = await host.AskedAsync("{ regions { nodes { code } } }".PadRight(200), _from, "Accept: text/csv");

        Assert.Equal(429, (int)file.StatusCode);
        Assert.NotNull(file.Headers.RetryAfter);
    }

    [Fact]
    public async Task One_address_spends_nothing_of_another_s()
    {
        await SpendAsync();

        using var other = await host.AskedAsync(Query, "X-Forwarded-For: 198.51.100.1");

        await other.HasDataAsync();
    }

    [Fact]
    public async Task An_address_that_a_client_only_claims_to_have_is_not_believed()
    {
        await SpendAsync();

        using var answer = await host.AskedAsync(Query, _from.Replace(": ", ": 198.51.100.77, ", StringComparison.Ordinal));

        Assert.Equal(429, (int)answer.StatusCode);
    }

    [Fact]
    public async Task The_owner_of_a_key_has_a_budget_of_the_key_s_own_wherever_the_request_comes_from()
    {
        await SpendAsync();

        using var answer = await host.AskedAsync(Query, _from, $"X-Api-Key: {AccessHost.Key}");

        await answer.HasDataAsync();
        Assert.Equal("\"council\";q=10000;w=60;qu=\"cost-units\"", Only(answer, "RateLimit-Policy"));
    }

    [Fact]
    public async Task Whoever_guesses_keys_pays_as_an_address()
    {
        for (var guess = 0; guess < 10; guess++)
        {
            using var wrong = await host.AskedAsync(Query, _from, $"X-Api-Key: {guess}");
            Assert.Equal(401, (int)wrong.StatusCode);
        }

        using var turnedAway = await host.AskedAsync(Query, _from, "X-Api-Key: 10");
        Assert.Equal(429, (int)turnedAway.StatusCode);
    }

    [Fact]
    public async Task The_machine_itself_is_not_limited()
    {
        for (var request = 0; request < 30; request++)
        {
            using var answer = await host.AskedAsync(Refused);
            Assert.Equal(200, (int)answer.StatusCode);
            Assert.False(answer.Headers.Contains("RateLimit"));
        }
    }

    [Fact]
    public async Task An_answer_that_still_holds_costs_nothing()
    {
        using var first = await host.GotAsync("/graphql?query={__typename}", _from);
        using (await host.AskedAsync(Query.PadRight(860), _from))
        {
        }

        for (var request = 0; request < 200; request++)
        {
            using var again = await host.GotAsync("/graphql?query={__typename}", _from, $"If-None-Match: {first.Headers.ETag}");
            Assert.Equal(304, (int)again.StatusCode);
        }
    }

    private static string Only(HttpResponseMessage answer, string header) => Assert.Single(answer.Headers.GetValues(header));

    private async Task SpendAsync()
    {
        for (var request = 0; request < 10; request++)
        {
            using var refused = await PostAsync("[]");
        }
    }

    private Task<HttpResponseMessage> PostAsync(string body) => host.SentAsync(
        new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(body, Encoding.UTF8, "application/json") }, _from);
}
