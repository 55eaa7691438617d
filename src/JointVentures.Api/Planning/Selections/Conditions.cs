using GraphQLParser.AST;
using JointVentures.Api.Contract.Documents;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Inputs;

namespace JointVentures.Api.Planning.Selections;

/// <summary>
/// The conditions of `@skip` and `@include` must be true or false (specification, section 3.13). A variable that may be left
/// out because it has a default can still be sent as null, which no rule of validation sees.
/// </summary>
/// <param name="document">The document, for its fragments.</param>
/// <param name="variables">The variables that the conditions may name.</param>
public sealed class Conditions(PreparedDocument document, VariableValues variables)
{
    private readonly HashSet<string> _visited = [];

    /// <summary>Refuses an operation with a condition that is null.</summary>
    /// <exception cref="OperationException">It has one.</exception>
    public void Check(GraphQLSelectionSet? selections)
    {
        foreach (var selection in selections?.Selections ?? [])
        {
            Check(((IHasDirectivesNode)selection).Directives);
            switch (selection)
            {
                case GraphQLField field:
                    Check(field.SelectionSet);
                    break;
                case GraphQLInlineFragment inline:
                    Check(inline.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread when _visited.Add(spread.FragmentName.Name.StringValue):
                    Check(document.Fragment(spread.FragmentName.Name.StringValue).SelectionSet);
                    break;
            }
        }
    }

    private void Check(GraphQLDirectives? directives)
    {
        var named = (directives?.Items ?? []).SelectMany(directive => directive.Arguments?.Items ?? []).Select(argument => argument.Value);
        foreach (var variable in named.OfType<GraphQLVariable>())
        {
            if (variables.Find(variable.Name.StringValue) is null or NullInput)
            {
                throw VariableValues.Missing(variable.Name.StringValue, "Boolean!");
            }
        }
    }
}
