using System.Text.Json.Nodes;
using JointVentures.Tests.Operations;
using JointVentures.Tests.Seed;

namespace JointVentures.Tests.Readme;

[Collection(GeneratedStore.Collection)]
public class ReadmeExchangesTests(ServedDirectory directory) : IClassFixture<ServedDirectory>
{
    public static TheoryData<int> Numbers => new(Enumerable.Range(0, ReadmeText.Exchanges.Count));

    [Fact]
    public void The_README_shows_a_first_query_a_filter_a_search_a_page_statistics_money_figures_the_dataset_and_an_error() =>
        Assert.Equal(9, ReadmeText.Exchanges.Count);

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task The_answers_in_the_README_are_what_the_server_says(int number)
    {
        var (query, variables, answer) = ReadmeText.Exchanges[number];

        var said = JsonNode.Parse(await directory.TextAsync(query, variables))!;
        Assert.Equal(ServedDirectory.Indented(answer), ServedDirectory.Indented(said));
    }
}
