using JointVentures.Api.Contract.Documents.Syntax;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Contract.Documents.Syntax;

/// <summary>Long documents are told of their mistakes as short ones are.</summary>
public sealed class DocumentSyntaxTests
{
    [Theory]
    [InlineData("{ a")]
    [InlineData("{ a(b: 1 }")]
    [InlineData("{ a(b: \"text\"} }")]
    [InlineData("{ a(b: \"text) }")]
    [InlineData("{ a(b: \"\"\"text\"\"\\\"\"\") }")]
    [InlineData("{ a(b: \"\\q\") }")]
    [InlineData("{ a(b: \"\\u12\") }")]
    [InlineData("{ a(b: 01) }")]
    [InlineData("{ a ; b }")]
    [InlineData("{ a } }")]
    public void A_mistake_far_to_the_right_is_told_as_one_near_the_start(string document)
    {
        var near = Failure(document);
        var far = Failure(new string(' ', 100_000) + document);
        Assert.Equal(near.Message, far.Message);
        Assert.Equal((near.Locations[0].Line, near.Locations[0].Column + 100_000), (far.Locations[0].Line, far.Locations[0].Column));
    }

    [Fact]
    public void A_mistake_many_lines_down_is_told_in_its_line()
    {
        var error = Failure("{ a }" + new string('\n', 3_000) + "  }");
        Assert.Equal(new SourceLocation(3_001, 3), error.Locations[0]);
    }

    [Theory]
    [InlineData("{ a(b: \"\\u044f \\\" # no comment\", c: \"\"\"x \\\"\"\" y\"\"\", d: -1.5e+3) # a \\q comment\n b }")]
    [InlineData("\uFEFF query A($a: [Int!] = [1], $b: B = {c: E}) @d { ...F ...on G { a } }")]
    public void What_is_right_is_taken_however_long(string document)
    {
        DocumentSyntax.Parse(document, new OperationLimits());
        DocumentSyntax.Parse(document.Replace("a", new string('a', 3_000), StringComparison.Ordinal), new OperationLimits());
    }

    private static OperationError Failure(string document) =>
        Assert.Throws<OperationException>(() => DocumentSyntax.Parse(document, new OperationLimits())).Error;
}
