using System.Globalization;
using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>The scalar <c>Long</c>; text in quotes and numbers with a point are none.</summary>
public sealed class LongScalar : ScalarGraphType
{
    /// <summary>Makes it.</summary>
    public LongScalar()
    {
        Name = ScalarNames.Long;
        Description = "A whole number of up to 64 bits, written as a JSON number.";
        this.IsSpecifiedAs("long");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue whole when TryParse(whole, out var number) => number,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) =>
        value is GraphQLNullValue || (value is GraphQLIntValue whole && TryParse(whole, out _));

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null or long => value,
        int number => (long)number,
        _ => ThrowValueConversionError(value),
    };

    private static bool TryParse(GraphQLIntValue value, out long number) =>
        long.TryParse(value.Value.Span, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number);
}
