using GraphQLParser;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Documents;

/// <summary>Where a part of a document stands in its text.</summary>
public static class DocumentPlace
{
    /// <summary>The line and column of a part.</summary>
    public static SourceLocation Of(GraphQLDocument document, ASTNode node)
    {
        var location = Location.FromLinearPosition(document.Source, node.Location.Start);
        return new SourceLocation(location.Line, location.Column);
    }
}
