using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Execution.Rows;
using JointVentures.Tests.Seed;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Conventions.Errors;

/// <summary>Operations that are ended while they run, by their limit or by what nobody foresaw.</summary>
[Collection(GeneratedStore.Collection)]
public sealed class EndedRunTests(GeneratedStore store)
{
    private const string Filter =
        "{region: {ventures: {some: {stakes: {some: {partner: {name: {ru: {contains: \"ъъ\"}}}}}}}}}";

    // Some million partners are looked at for each of the lists, and none is found; two letters are too few for the name index.
    private static readonly string _slow =
        $"{{ {string.Concat(Enumerable.Range(0, 40).Select(i => $"a{i}: jointVentures(where: {Filter}) {{ totalCount }} "))}}}";

    [Fact]
    public async Task An_operation_that_runs_too_long_is_ended_and_its_connection_serves_the_next()
    {
        using var pool = ApiUnderTest.PoolOver(store.Path, connections: 1, new ReadLimits { KeptCounts = 0 });
        using var patient = new ApiUnderTest(pool);
        var hurried = patient.Limited(new OperationLimits { Timeout = TimeSpan.FromMilliseconds(100), FieldCost = int.MaxValue });

        for (var i = 0; i < 3; i++)
        {
            var ended = await hurried.Answer(_slow);
            Assert.Equal("HC0045 TIMEOUT", ended.Failure());
            Assert.Equal("null", ended.Json("data"));
            Assert.Equal("""{"code":"HC0045","reason":"TIMEOUT","maxSeconds":1}""", ended.Error().Json("extensions"));

            var next = await patient.Answer("{ dataset { asOf } }");
            Assert.Equal("""{"dataset":{"asOf":"2019-11-07"}}""", next.Json("data"));
        }
    }

    [Fact]
    public async Task What_nobody_foresaw_has_a_code_of_its_own_and_tells_nothing_of_the_inside()
    {
        using var folder = new StoreFolder();
        folder.Open();
        folder.Run("alter table \"Forums\" rename to \"Elsewhere\"");
        using var api = new ApiUnderTest(folder.Store, connections: 1);

        for (var i = 0; i < 3; i++)
        {
            var failed = await api.Answer("{ forums { nodes { id } } }");
            Assert.Equal("INTERNAL_ERROR INTERNAL_ERROR", failed.Failure());
            Assert.Equal("null", failed.Json("data"));
            Assert.DoesNotContain("table", failed.GetRawText(), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Equal("""{"regions":{"totalCount":4}}""", (await api.Answer("{ regions { totalCount } }")).Json("data"));
    }
}
