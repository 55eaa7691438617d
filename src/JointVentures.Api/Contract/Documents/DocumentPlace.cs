using GraphQLParser;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Documents;

/// <summary>Where a part of a document stands in its text.</summary>
public static class DocumentPlace
{
    /// <summary>The line and column of a part.</summary>
    public static SourceLocation Of(GraphQLDocument document, ASTNode node) => Of(document, node.Location.Start);

    /// <summary>The line and column of a place that is counted in characters from 0.</summary>
    public static SourceLocation Of(GraphQLDocument document, int place)
    {
        var location = Location.FromLinearPosition(document.Source, place);
        return new SourceLocation(location.Line, location.Column);
    }
}
