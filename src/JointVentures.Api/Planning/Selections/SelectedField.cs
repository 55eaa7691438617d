using GraphQLParser.AST;

namespace JointVentures.Api.Planning.Selections;

/// <summary>A field of an answer: all selections with its response name, merged (specification, section 5.3.2).</summary>
/// <param name="ResponseName">Its name in the answer.</param>
/// <param name="Node">The first selection, whose arguments are those of all.</param>
/// <param name="SelectionSets">What is selected below it.</param>
public sealed record SelectedField(string ResponseName, GraphQLField Node, IReadOnlyList<GraphQLSelectionSet> SelectionSets)
{
    /// <summary>Its name in the schema.</summary>
    public string Name => Node.Name.StringValue;
}
