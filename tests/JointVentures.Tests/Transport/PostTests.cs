using System.Text;
using JointVentures.Api.Transport.Requests;

namespace JointVentures.Tests.Transport;

public class PostTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Query = """{"query":"{ __typename }"}""";

    [Fact]
    public async Task A_posted_query_is_answered_with_its_length()
    {
        var response = await host.PostAsync(Query);

        Assert.Equal("Query", (await response.HasDataAsync()).GetProperty("__typename").GetString());
        Assert.Equal((await response.Content.ReadAsByteArrayAsync()).Length, response.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("""{"query":"{ __typename }","operationName":null,"variables":null,"extensions":null}""")]
    [InlineData("""{"query":"query A { __typename } query B { __typename }","operationName":"B"}""")]
    [InlineData("""{"query":"{ __typename }","variables":{},"extensions":{"any":[1]},"unknown":7}""")]
    [InlineData("\uFEFF  {\"query\":\"{ __typename }\"}  ")]
    public async Task Parameters_may_be_null_or_of_their_type(string body) => await (await host.PostAsync(body)).HasDataAsync();

    [Fact]
    public async Task Variables_reach_the_operation()
    {
        var response = await host.PostAsync(
            """{"query":"query Named($type: String!) { __type(name: $type) { name } }","variables":{"type":"Query"}}""");

        Assert.Equal("Query", (await response.HasDataAsync()).GetProperty("__type").GetProperty("name").GetString());
    }

    [Fact]
    public void Variables_keep_the_order_of_their_keys_and_their_numbers_as_written()
    {
        const string Variables = """{"b":{"z":1.50,"a":1e2},"a":12345678901234567890.10}""";

        using var request = BodyParameters.Parse(Encoding.UTF8.GetBytes($$$"""{"query":"{ a }","variables":{{{Variables}}}}"""));

        Assert.Equal(Variables, request.Operation.Variables.GetRawText());
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("Application/JSON;charset=\"UTF-8\"")]
    public async Task Json_in_utf8_is_read(string contentType) =>
        await (await host.PostAsync(Encoding.UTF8.GetBytes(Query), contentType)).HasDataAsync();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=a")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json, application/json")]
    [InlineData("json")]
    public async Task Any_other_content_type_is_refused(string? contentType)
    {
        var response = await host.PostAsync(Encoding.UTF8.GetBytes(Query), contentType);

        await response.IsRefusedAsync(415, "UNSUPPORTED_MEDIA_TYPE", "UNSUPPORTED_MEDIA_TYPE");
        Assert.Equal("application/json", Assert.Single(response.Headers.GetValues("Accept-Post")));
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        using var content = new StringContent(Query, Encoding.UTF8, "application/json");
        content.Headers.ContentEncoding.Add("gzip");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = content };

        await (await host.SendAsync(request)).IsRefusedAsync(415, "UNSUPPORTED_ENCODING", "UNSUPPORTED_ENCODING");
    }

    [Theory]
    [InlineData("", "HC0009", "EMPTY_BODY")]
    [InlineData("   ", "HC0011", "INVALID_JSON")]
    [InlineData("{", "HC0011", "INVALID_JSON")]
    [InlineData("{\"query\":\"{ __typename }\"} x", "HC0011", "INVALID_JSON")]
    [InlineData("{ __typename }", "HC0011", "INVALID_JSON")]
    [InlineData("null", "HC0009", "NOT_AN_OBJECT")]
    [InlineData("\"{ __typename }\"", "HC0009", "NOT_AN_OBJECT")]
    [InlineData("7", "HC0009", "NOT_AN_OBJECT")]
    [InlineData("[]", "HC0009", "BATCH_NOT_ALLOWED")]
    [InlineData("[{\"query\":\"{ __typename }\"}]", "HC0009", "BATCH_NOT_ALLOWED")]
    [InlineData("{}", "HC0009", "QUERY_MISSING")]
    [InlineData("""{"query":null}""", "HC0009", "QUERY_MISSING")]
    [InlineData("""{"query":""}""", "HC0009", "QUERY_MISSING")]
    [InlineData("""{"query":7}""", "HC0009", "INVALID_PARAMETER")]
    [InlineData("""{"query":{"a":1}}""", "HC0009", "INVALID_PARAMETER")]
    [InlineData("""{"query":"{ __typename }","operationName":7}""", "HC0009", "INVALID_PARAMETER")]
    [InlineData("""{"query":"{ __typename }","operationName":["A"]}""", "HC0009", "INVALID_PARAMETER")]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", "HC0009", "INVALID_PARAMETER")]
    [InlineData("""{"query":"{ __typename }","variables":"{}"}""", "HC0009", "INVALID_PARAMETER")]
    [InlineData("""{"query":"{ __typename }","variables":false}""", "HC0009", "INVALID_PARAMETER")]
    [InlineData("""{"query":"{ __typename }","extensions":"x"}""", "HC0009", "INVALID_PARAMETER")]
    [InlineData("""{"query":"{ __typename }","query":"{ a }"}""", "HC0011", "DUPLICATE_KEY")]
    [InlineData("""{"query":"{ __typename }","variables":{"a":1,"\u0061":2}}""", "HC0011", "DUPLICATE_KEY")]
    [InlineData("""{"query":"{ __typename } # \ud800"}""", "HC0011", "INVALID_UNICODE")]
    [InlineData("""{"query":"{ __typename }","variables":{"\uDC00":"\\ud83d\ude00"}}""", "HC0011", "INVALID_UNICODE")]
    public async Task A_body_that_states_no_operation_is_refused_in_both_media_types(string body, string code, string reason)
    {
        await (await host.PostAsync(body)).IsRefusedAsync(400, code, reason);
        await (await host.PostAsync(body, "application/graphql-response+json"))
            .IsRefusedAsync(400, code, reason, Answers.GraphQLResponse);
    }

    [Fact]
    public async Task A_wrong_parameter_is_named()
    {
        var extensions = await (await host.PostAsync("""{"query":"{ __typename }","variables":7}"""))
            .IsRefusedAsync(400, "HC0009", "INVALID_PARAMETER");

        Assert.Equal("variables", extensions.GetProperty("parameter").GetString());
    }

    [Fact]
    public async Task A_pair_of_escaped_surrogates_is_a_character() =>
        await (await host.PostAsync("""{"query":"{ __typename } # \ud83d\ude00 \\ud800 \u0436"}""")).HasDataAsync();

    [Fact]
    public async Task Bytes_that_are_no_utf8_are_refused()
    {
        byte[] body = [.. "{\"query\":\"{ __typename } # "u8, 0xC3, 0x28, .. "\"}"u8];

        await (await host.PostAsync(body, "application/json")).IsRefusedAsync(400, "HC0011", "INVALID_UNICODE");
    }

    [Fact]
    public async Task Utf16_is_refused_whatever_the_header_says() =>
        await (await host.PostAsync(Encoding.Unicode.GetBytes(Query), "application/json")).IsRefusedAsync(400, "HC0011", "INVALID_JSON");

    [Theory]
    [InlineData(62, true)]
    [InlineData(63, false)]
    [InlineData(400_000, false)]
    public async Task Json_may_be_64_levels_deep(int lists, bool isRead)
    {
        var nested = new string('[', lists) + new string(']', lists);
        var body = "{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + nested + "}}";

        var response = await host.PostAsync(body);

        if (isRead)
        {
            await response.HasDataAsync();
        }
        else
        {
            await response.IsRefusedAsync(400, "HC0011", "JSON_TOO_DEEP");
        }
    }

    [Fact]
    public async Task A_batch_in_the_url_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql?batchOperations=[A,B]") { Content = new StringContent(Query) };

        await (await host.SendAsync(request)).IsRefusedAsync(400, "HC0009", "BATCH_NOT_ALLOWED");
    }
}
