using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;
using JointVentures.Api.Operations;
using JointVentures.Tests.Contract;

namespace JointVentures.Tests.Operations;

public class OperationCacheTests
{
    private readonly OperationCache _cache = new(new DocumentReader(ContractUnderTest.Schema.Schema, new OperationLimits()));

    [Fact]
    public async Task Many_first_requests_of_one_text_share_one_document()
    {
        var fields = string.Join(' ', Enumerable.Range(0, 500).Select(i => $"a{i}: __typename"));

        var documents = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(async () => await _cache.DocumentAsync(new DocumentText($"{{ {fields} }}")))));

        Assert.Single(documents.Distinct());
    }

    [Fact]
    public async Task A_text_that_is_refused_is_refused_to_everyone()
    {
        var refusals = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(
            async () => await Assert.ThrowsAsync<OperationException>(async () => await _cache.DocumentAsync(new DocumentText("{ nothing }"))))));

        Assert.All(refusals, refusal => Assert.Equal(ErrorCode.ValidationFailed, refusal.Error.Code));
    }
}
