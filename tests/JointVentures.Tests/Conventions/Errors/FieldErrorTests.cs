using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Conventions.Errors;

[Collection(SmallApiGroup.Name)]
public class FieldErrorTests(SmallApi api)
{
    [Fact]
    public async Task More_errors_of_fields_than_the_limit_are_not_told_and_their_fields_are_null_all_the_same()
    {
        var limited = api.Limited(new OperationLimits { FieldErrors = 1 });

        var answer = await limited.Answer("{ regions(first: 2) { nodes { ventures(first: -1) { totalCount } } } }");

        Assert.Equal("""[{"ventures":null},{"ventures":null}]""", answer.GetProperty("data").GetProperty("regions").GetProperty("nodes").GetRawText());
        Assert.Equal(1, answer.GetProperty("errors").GetArrayLength());
    }
}
