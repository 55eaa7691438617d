using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The directive <c>@specifiedBy</c> (GraphQL, section 3.13.4).</summary>
internal sealed class SpecifiedByDirective : Directive
{
    public SpecifiedByDirective(StringGraphType text)
        : base("specifiedBy", DirectiveLocation.Scalar)
    {
        Description = "Says where the form of a scalar is specified.";
        Arguments = new QueryArguments(new QueryArgument(text.Required()) { Name = "url", Description = "The address of the specification." });
    }

    public override bool? Introspectable => true;
}
