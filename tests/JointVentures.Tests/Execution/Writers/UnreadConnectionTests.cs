using System.Text.Json;
using JointVentures.Tests.Oracle.Tied;

namespace JointVentures.Tests.Execution.Writers;

public sealed class UnreadConnectionTests(TiedStore tied) : IClassFixture<TiedStore>
{
    [Theory]
    [InlineData("{ projects(where: {id: {eq: \"x\"}}) { __typename } }", "{}")]
    [InlineData("query($id: ID) { projects(where: {id: {eq: $id}}) { __typename } }", "{\"id\": \"x\"}")]
    [InlineData("query($ids: [ID]) { projects(where: {id: {in: $ids}}) { __typename } }", "{\"ids\": [\"x\"]}")]
    [InlineData("query($where: ProjectFilterInput) { projects(where: $where) { __typename } }", "{\"where\": {\"id\": {\"neq\": \"x\"}}}")]
    public void A_malformed_id_is_refused_wherever_it_stands_also_where_no_row_is_read(string query, string variables)
    {
        using var answer = JsonDocument.Parse(tied.Contest.Planner.Answer(query, variables));

        Assert.Equal(JsonValueKind.Null, answer.RootElement.GetProperty("data").GetProperty("projects").ValueKind);
        Assert.Equal("INVALID_ID", answer.RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString());
    }
}
