using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>The scalar <c>DateTime</c>, in the form of <see cref="DateTimeText"/>.</summary>
public sealed class DateTimeScalar : ScalarGraphType
{
    /// <summary>Makes it.</summary>
    public DateTimeScalar()
    {
        Name = ScalarNames.DateTime;
        Description =
            "An instant with its offset from UTC (RFC 3339), for example 2019-11-07T00:00:00Z; answers are in UTC, to the microsecond at the finest.";
        this.IsSpecifiedAs("date-time");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLStringValue text when DateTimeText.TryParse(text.Value.Span, out var instant) => instant,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue || (value is GraphQLStringValue text && DateTimeText.TryParse(text.Value.Span, out _));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null or DateTimeOffset => value,
        string text when DateTimeText.TryParse(text, out var instant) => instant,
        _ => ThrowValueConversionError(value),
    };

    /// <inheritdoc/>
    public override object? Serialize(object? value) => value switch
    {
        null => null,
        DateTimeOffset instant => DateTimeText.Format(instant),
        _ => ThrowSerializationError(value),
    };
}
