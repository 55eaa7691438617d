using System.Text.Json;
using JointVentures.Tests.Conventions;
using JointVentures.Tests.Seed;
using Xunit.Abstractions;

namespace JointVentures.Tests.Search;

/// <summary>What people type finds the record that they mean, before all others.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class FirstHitTests(GeneratedStore store, ITestOutputHelper output) : IDisposable
{
    private const int Seed = 20191107;
    private const int Records = 12;
    private const double Wanted = 0.98;

    private readonly ApiUnderTest _api = new(store.Path);

    [Theory]
    [InlineData("JointVentures", "JOINT_VENTURE", "JointVenture", "jointVentures")]
    [InlineData("Partners", "PARTNER", "Partner", "partners")]
    public async Task Of_texts_made_by_rule_from_random_records_98_in_a_hundred_find_their_record_first(
        string table, string searchable, string type, string list)
    {
        var random = new Random(Seed);
        var records = store.Read(
            $"select \"Id\", \"NameRu\", \"NameKk\", \"NameEn\", \"RegistrationNumber\" from \"{table}\"",
            row => new NamedRecord(row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4)));
        var texts = Enumerable.Range(0, Records).Select(_ => records[random.Next(records.Count)])
            .SelectMany(record => new SearchVariants(random).Of(record).Select(variant => (record, variant.Rule, variant.Text))).ToArray();
        Assert.True(texts.Length >= 400);
        var missed = 0;
        foreach (var (record, rule, text) in texts)
        {
            var answer = await _api.Answer(
                $"query($text: String!) {{ search(text: $text, types: [{searchable}], first: 1) {{ score matched node {{ id }} }} list: {list}(search: $text, first: 1) {{ nodes {{ id }} }} }}",
                new { text });
            var hits = answer.At("data", "search");
            Assert.Equal(
                hits.EnumerateArray().Select(hit => hit.At("node", "id").GetString()),
                answer.At("data", "list", "nodes").EnumerateArray().Select(node => node.At("id").GetString()));
            if (hits.GetArrayLength() == 0 || hits.At(0, "node", "id").GetString() != SmallApi.Id(type, record.Id))
            {
                missed++;
                output.WriteLine($"{rule}: {text} for {record}: {JsonSerializer.Serialize(hits)}");
            }
        }

        output.WriteLine($"{texts.Length - missed} of {texts.Length}");
        Assert.True(texts.Length - missed >= Wanted * texts.Length, $"{missed} of {texts.Length} texts did not find their record first.");
    }

    /// <inheritdoc/>
    public void Dispose() => _api.Dispose();
}
