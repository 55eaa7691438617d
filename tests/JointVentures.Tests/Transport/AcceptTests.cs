namespace JointVentures.Tests.Transport;

public class AcceptTests(ServedProgram host) : IClassFixture<ServedProgram>
{
    private const string Query = """{"query":"{ __typename }"}""";

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("*/*")]
    [InlineData("application/*")]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"; q=0.5")]
    [InlineData("application/json, */*")]
    [InlineData("application/json, text/plain, */*")]
    [InlineData("application/json, application/graphql-response+json;q=0.9")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")]
    [InlineData("application/graphql-response+json;q=0, */*;q=0.1")]
    [InlineData("application/graphql-response+json; charset=latin1, application/json")]
    public async Task Json_is_the_answer_to(string? accept) =>
        await (await host.PostAsync(Query, accept)).HasDataAsync();

    [Theory]
    [InlineData("application/graphql-response+json")]
    [InlineData("APPLICATION/GraphQL-Response+JSON; charset=utf-8")]
    [InlineData("application/graphql-response+json, application/json")]
    [InlineData("application/json, application/graphql-response+json")]
    [InlineData("application/json;q=0.9, application/graphql-response+json")]
    [InlineData("application/graphql-response+json, */*")]
    [InlineData("application/json;q=0, */*")]
    [InlineData("text/html, application/graphql-response+json;q=0.001")]
    public async Task The_media_type_of_GraphQL_is_the_answer_to(string accept) =>
        await (await host.PostAsync(Query, accept)).HasDataAsync(Answers.GraphQLResponse);

    [Theory]
    [InlineData("text/html")]
    [InlineData("text/*")]
    [InlineData("application/xml")]
    [InlineData("multipart/mixed, text/event-stream")]
    [InlineData("application/json;q=0")]
    [InlineData("*/*;q=0")]
    [InlineData("application/json; charset=iso-8859-1")]
    public async Task What_cannot_be_given_is_refused(string accept) =>
        await (await host.PostAsync(Query, accept)).IsRefusedAsync(406, "HC0063", "NOT_ACCEPTABLE");

    [Theory]
    [InlineData("json")]
    [InlineData("application/")]
    [InlineData("application/json;q=two")]
    [InlineData("application/json;q=2")]
    [InlineData("application/json;q=-1")]
    [InlineData("*/json")]
    [InlineData("application/json application/xml")]
    public async Task A_malformed_header_is_refused(string accept)
    {
        await (await host.PostAsync(Query, accept)).IsRefusedAsync(400, "HC0064", "INVALID_ACCEPT");
        await (await host.GetAsync("/graphql", accept)).IsRefusedAsync(400, "HC0064", "INVALID_ACCEPT");
    }

    [Theory]
    [InlineData("""{"query":"{ __typename"}""")]
    [InlineData("""{"query":" "}""")]
    [InlineData("""{"query":"{ nothing }"}""")]
    [InlineData("""{"query":"query A { __typename }","operationName":"B"}""")]
    [InlineData("""{"query":"query ($type: String!) { __type(name: $type) { name } }"}""")]
    public async Task An_operation_that_is_refused_has_the_status_of_its_media_type(string body)
    {
        Assert.Equal(200, (int)(await host.PostAsync(body, "application/json")).StatusCode);
        Assert.Equal(400, (int)(await host.PostAsync(body, "application/graphql-response+json")).StatusCode);
    }
}
