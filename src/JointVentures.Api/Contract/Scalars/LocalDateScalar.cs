using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>The scalar <c>LocalDate</c>, in the form of <see cref="LocalDateText"/>.</summary>
public sealed class LocalDateScalar : ScalarGraphType
{
    /// <summary>Makes it.</summary>
    public LocalDateScalar()
    {
        Name = ScalarNames.LocalDate;
        Description = "A calendar date without a time zone, as year, month and day (ISO 8601), for example 2019-11-07.";
        this.IsSpecifiedAs("local-date");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text when LocalDateText.TryParse(text.Value.Span, out var date) => date,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue || (value is GraphQLStringValue text && LocalDateText.TryParse(text.Value.Span, out _));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null or DateOnly => value,
        string text when LocalDateText.TryParse(text, out var date) => date,
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value switch
    {
        null => null,
        DateOnly date => LocalDateText.Format(date),
        _ => ThrowSerializationError(value),
    };
}
