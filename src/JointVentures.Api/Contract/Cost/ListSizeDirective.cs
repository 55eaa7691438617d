using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Cost;

/// <summary>The directive <c>@listSize</c>.</summary>
internal sealed class ListSizeDirective : Directive
{
    public ListSizeDirective(IntGraphType number, StringGraphType text, BooleanGraphType flag)
        : base("listSize", DirectiveLocation.FieldDefinition)
    {
        Description = "Says how long a list is, so that the cost of what it holds is known before it is read.";
        Arguments = new QueryArguments(
            Argument("assumedSize", number, "How many items it has at most; where no argument bounds it, how many it usually has."),
            Argument("slicingArguments", Names(text), "The arguments that bound it: a number, or a list of which the length counts. Of several the larger."),
            Argument("slicingArgumentDefaultValue", number, "How many items it has where none of these arguments is given."),
            Argument("sizedFields", Names(text), "The fields below that are the list, where the field itself is none."),
            new QueryArgument(new NonNullGraphType(flag))
            {
                Name = "requireOneSlicingArgument",
                Description = "Whether one of these arguments must be given.",
                DefaultValue = true,
            });
    }

    public override bool? Introspectable => true;

    private static ListGraphType Names(StringGraphType text) => new(new NonNullGraphType(text));

    private static QueryArgument Argument(string name, IGraphType type, string description) =>
        new(type) { Name = name, Description = description };
}
