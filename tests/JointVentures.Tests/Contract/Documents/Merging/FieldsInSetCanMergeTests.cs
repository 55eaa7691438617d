using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser;
using JointVentures.Api.Contract.Documents.Merging;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Contract.Documents.Merging;

/// <summary>The rule for fields with one response name, beside the engine's, which compares them by pairs.</summary>
public sealed class FieldsInSetCanMergeTests
{
    private const int Documents = 4_000;

    private static readonly OperationLimits _limits = new() { ValidationErrors = 1_000, Fields = int.MaxValue, FragmentVisits = 100_000 };
    private static readonly ISchema _schema = Build();

    [Fact]
    public async Task It_refuses_what_the_engine_refuses_and_nothing_else()
    {
        var refused = 0;
        for (var seed = 0; seed < Documents; seed++)
        {
            var text = new RandomDocument(seed).ToString();
            var engine = await Engine(text);
            var wrong = engine.Count > 0;
            Assert.True(wrong == Ours(text).Count > 0, $"The engine says {(wrong ? engine[0].Message : "nothing")} of document {seed}: {text}");
            refused += wrong ? 1 : 0;
        }

        // Else the documents would be too simple, or too wild, to tell anything.
        Assert.InRange(refused, Documents / 5, Documents * 4 / 5);
    }

    [Theory]
    [InlineData("{ cat { x: id x: age } }")]
    [InlineData("{ cat { name(case: 1) name(case: 2) } }")]
    [InlineData("{ cat { name name(form: LONG) } }")]
    [InlineData("{ node { ... on Cat { age } ... on Dog { age } } }")]
    [InlineData("{ node { ... on Cat { other { id } } ... on Dog { other { id } } } }")]
    [InlineData("{ cat { next { x: id } } cat { next { x: name } } }")]
    [InlineData("{ cat { ...A } } fragment A on Cat { x: id ...B } fragment B on Cat { x: age }")]
    [InlineData("{ x: cat { id } x: dog { id } }")]
    public async Task It_says_what_the_engine_says(string document)
    {
        var engine = Assert.Single(await Engine(document));
        var ours = Assert.Single(Ours(document));
        Assert.Equal((engine.GetType(), engine.Message, engine.Number), (ours.GetType(), ours.Message, ours.Number));
        Assert.Equal(engine.Locations, ours.Locations);
    }

    [Theory]
    [InlineData("{ ...A } fragment A on Query { cat { x: id } ...A }")]
    [InlineData("{ cat { ...A } } fragment A on Cat { cat { x: id ...A } }")]
    [InlineData("{ cat { ...A ...B } } fragment A on Cat { cat { ...B } cat { ...A } } fragment B on Cat { cat { ...A ...B } }")]
    public void Fragments_that_spread_themselves_end(string document) => Assert.Empty(Ours(document));

    private static async Task<List<ValidationError>> Engine(string text)
    {
        var context = Context(text);
        var rule = await OverlappingFieldsCanBeMerged.Instance.GetPreNodeVisitorAsync(context);
        await new BasicVisitor(new List<INodeVisitor> { context.TypeInfo, rule! }).VisitAsync(context.Document, new BasicVisitor.State(context));
        return [.. context.Errors];
    }

    private static List<ValidationError> Ours(string text)
    {
        var context = Context(text);
        FieldsInSetCanMerge.Check(context, _limits);
        return [.. context.Errors];
    }

    private static ValidationContext Context(string text) => new()
    {
        Schema = _schema,
        Document = Parser.Parse(text),
        TypeInfo = new TypeInfo(_schema),
        UserContext = new Dictionary<string, object?>(),
        Variables = GraphQL.Inputs.Empty,
        Extensions = GraphQL.Inputs.Empty,
        Metrics = GraphQL.Instrumentation.Metrics.None,
    };

    private static GraphQL.Types.Schema Build()
    {
        var schema = GraphQL.Types.Schema.For(RandomDocument.Schema, builder =>
        {
            builder.Types.For("Cat").IsTypeOfFunc = _ => true;
            builder.Types.For("Dog").IsTypeOfFunc = _ => true;
        });
        schema.Initialize();
        return schema;
    }
}
