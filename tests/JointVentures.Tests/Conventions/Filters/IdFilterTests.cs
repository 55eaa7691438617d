namespace JointVentures.Tests.Conventions.Filters;

/// <summary>Global ids in filters.</summary>
[Collection(SmallApiGroup.Name)]
public sealed class IdFilterTests(SmallApi api)
{
    [Theory]
    [InlineData("eq: $venture", "2")]
    [InlineData("neq: $venture", "1 3 4 5 6")]
    [InlineData("in: [$venture, $partner]", "2")]
    [InlineData("nin: [$venture, $partner]", "1 3 4 5 6")]
    [InlineData("eq: $partner", "")]
    [InlineData("neq: $partner", "1 2 3 4 5 6")]
    [InlineData("in: [$partner]", "")]
    [InlineData("nin: [$partner]", "1 2 3 4 5 6")]
    [InlineData("in: []", "")]
    [InlineData("nin: []", "1 2 3 4 5 6")]
    public async Task An_id_of_another_type_matches_nothing(string operators, string keys)
    {
        var (venture, partner) = (SmallApi.Id("JointVenture", 2), SmallApi.Id("Partner", 2));
        var declared = string.Join(", ", new[] { "venture", "partner" }
            .Where(x => operators.Contains(x, StringComparison.Ordinal)).Select(x => $"${x}: ID"));
        Assert.Equal(keys, await api.Keys("jointVentures", $"where: {{id: {{{operators}}}}}", new { venture, partner }, declared));
        var literal = operators.Replace("$venture", $"\"{venture}\"", StringComparison.Ordinal).Replace("$partner", $"\"{partner}\"", StringComparison.Ordinal);
        Assert.Equal(keys, await api.Keys("jointVentures", $"where: {{id: {{{literal}}}}}"));
    }

    [Theory]
    [InlineData("bad")]
    [InlineData("")]
    [InlineData("Tm9wZTox")]
    [InlineData("U3Rha2U6MQ==")]
    public async Task A_malformed_id_or_one_of_no_type_is_an_error(string id)
    {
        foreach (var operators in new[] { "eq: $id", "neq: $id", "in: [$id]", "nin: [$id]" })
        {
            var answer = await api.Answer($"query($id: ID) {{ jointVentures(where: {{id: {{{operators}}}}}) {{ totalCount }} }}", new { id });
            Assert.Equal("INVALID_ID INVALID_ID /jointVentures", answer.Failure());
            Assert.Equal(id, answer.Error().At("extensions", "originalValue").GetString());
        }
    }

    [Theory]
    [InlineData("$id: ID", "{id: {eq: $id}}", "bad")]
    [InlineData("$id: [ID]", "{id: {in: $id}}", new[] { "bad" })]
    [InlineData("$id: [ID]", "{and: [{id: {in: []}}, {id: {nin: $id}}]}", new[] { "bad" })]
    public async Task A_malformed_id_from_a_variable_is_an_error_also_where_no_row_is_read(string declared, string where, object id)
    {
        foreach (var fields in new[] { "__typename", "totalCount", "nodes { id }", "pageInfo { hasNextPage }" })
        {
            var answer = await api.Answer($"query({declared}) {{ list: jointVentures(first: 0, where: {where}) {{ {fields} }} }}", new { id });
            Assert.Equal("INVALID_ID INVALID_ID /list", answer.Failure());
        }
    }

    [Fact]
    public async Task Ids_of_related_rows_can_be_filtered_by() =>
        Assert.Equal(
            "1 5",
            await api.Keys("partners", "where: {region: {id: {in: $ids}}}", new { ids = new[] { SmallApi.Id("Region", 1), null } }, "$ids: [ID]"));
}
