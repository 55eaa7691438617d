using JointVentures.Tests.Conventions;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Execution.Groups;

public sealed class KeptGroupsTests : IDisposable
{
    private const string Query = "query($country: Country) { jointVentureStatistics(where: {hostCountry: {eq: $country}}, groupBy: [STATUS]) { count employees { sum median } where } }";

    private readonly StoreFolder _folder = new();
    private readonly ApiUnderTest _api;

    public KeptGroupsTests()
    {
        _folder.Open();
        _api = new ApiUnderTest(_folder.Store, connections: 1);
    }

    [Fact]
    public async Task Groups_are_those_of_the_records_as_they_are_whatever_was_kept()
    {
        var before = await _api.Text(Query, new { country = "KZ" });
        Assert.Equal(before, await _api.Text(Query, new { country = "KZ" }));
        Assert.NotEqual(before, await _api.Text(Query, new { country = "RU" }));

        using (var store = _folder.Connect())
        {
            store.Run("update \"JointVentures\" set \"Employees\" = 99 where \"HostCountry\" = 0");
        }

        var after = await _api.Answer(Query, new { country = "KZ" });
        Assert.Equal("99", after.Json("data", "jointVentureStatistics", 0, "employees", "median"));
    }

    [Fact]
    public async Task What_is_kept_for_one_order_or_number_is_not_given_for_another()
    {
        const string Fields = "{ year }";
        var up = await _api.Text($"{{ investmentStatistics(groupBy: YEAR, order: {{year: ASC}}) {Fields} }}");
        var down = await _api.Text($"{{ investmentStatistics(groupBy: YEAR, order: {{year: DESC}}) {Fields} }}");
        var first = await _api.Text($"{{ investmentStatistics(groupBy: YEAR, first: 1) {Fields} }}");

        Assert.Equal("""{"data":{"investmentStatistics":[{"year":2018},{"year":2019}]}}""", up);
        Assert.Equal("""{"data":{"investmentStatistics":[{"year":2019},{"year":2018}]}}""", down);
        Assert.Equal("""{"data":{"investmentStatistics":[{"year":2018}]}}""", first);
    }

    [Theory]
    [InlineData("runningTotalUsd", "amountUsd { median }")]
    [InlineData("runningTotalUsd", "amountUsd { sum average }")]
    [InlineData("amountUsd { median }", "amountUsd { max }")]
    public async Task What_is_kept_for_fields_in_one_order_is_told_rightly_in_another(string one, string other)
    {
        var asked = new[] { $"{one} {other}", $"{other} {one}" }
            .Select(fields => $"{{ investmentStatistics(groupBy: YEAR) {{ year {fields} }} }}").ToArray();
        using var fresh = new ApiUnderTest(_folder.Store, connections: 1);
        var second = await fresh.Answer(asked[1]);

        await _api.Answer(asked[0]);
        var kept = await _api.Answer(asked[1]);

        Assert.Equal(second.GetRawText(), kept.GetRawText());
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _api.Dispose();
        _folder.Dispose();
    }
}
