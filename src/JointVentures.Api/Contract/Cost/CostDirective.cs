using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Cost;

/// <summary>The directive <c>@cost</c>.</summary>
internal sealed class CostDirective : Directive
{
    public CostDirective(StringGraphType text)
        : base(
            "cost",
            DirectiveLocation.Scalar,
            DirectiveLocation.Object,
            DirectiveLocation.FieldDefinition,
            DirectiveLocation.ArgumentDefinition,
            DirectiveLocation.Enum,
            DirectiveLocation.InputFieldDefinition)
    {
        Description = "Says how much work a part of an operation is.";
        Arguments = new QueryArguments(new QueryArgument(new NonNullGraphType(text))
        {
            Name = "weight",
            Description = "The weight, a whole number. Without the directive it is 1 for objects, lists and input objects, and 0 for scalars and enumerations.",
        });
    }

    public override bool? Introspectable => true;
}
