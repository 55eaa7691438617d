using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Documents;

/// <summary>A document that is parsed and valid.</summary>
public sealed class PreparedDocument
{
    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;
    private readonly List<GraphQLOperationDefinition> _operations;

    /// <summary>Takes a valid document.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="document">What was parsed from it.</param>
    public PreparedDocument(string text, GraphQLDocument document)
    {
        Text = text;
        Document = document;
        _operations = [.. document.Definitions.OfType<GraphQLOperationDefinition>()];
        _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(x => x.FragmentName.Name.StringValue);
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>What was parsed from it.</summary>
    public GraphQLDocument Document { get; }

    /// <summary>The fragment of a name.</summary>
    public GraphQLFragmentDefinition Fragment(string name) => _fragments[name];

    /// <summary>The operation that a request asks for (specification, section 6.1).</summary>
    /// <param name="name">Its name; null or empty where the document has it alone.</param>
    /// <exception cref="OperationException">There is none, or none is named among several.</exception>
    public GraphQLOperationDefinition Operation(string? name)
    {
        if (string.IsNullOrEmpty(name))
        {
            return _operations is [var only] ? only : throw new OperationException(
                ErrorCode.OperationNotFound,
                _operations.Count == 0
                    ? "The document has no operation: add a query to it."
                    : "The document has several operations: name the one to run in `operationName`.");
        }

        return _operations.Find(x => x.Name?.Value == name) ?? throw new OperationException(
            ErrorCode.OperationNotFound, $"The document has no operation `{ClientText.Shortened(name)}`: name one that it has in `operationName`.");
    }
}
