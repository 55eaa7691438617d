using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>The scalar <c>URL</c>; only answers have it.</summary>
public sealed class UrlScalar : ScalarGraphType
{
    /// <summary>Makes it.</summary>
    public UrlScalar()
    {
        Name = ScalarNames.Url;
        Description = "An absolute address of the web, for example https://example.org/a.";
        this.IsSpecifiedAs("url");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text => ParseValue((string)text.Value),
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null => null,
        string text when Uri.IsWellFormedUriString(text, UriKind.Absolute) => text,
        _ => ThrowValueConversionError(value),
    };
}
