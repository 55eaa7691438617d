using System.Globalization;
using System.Numerics;
using GraphQL.Types;
using GraphQLParser.AST;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>The scalar <c>Decimal</c>, in the form of <see cref="DecimalText"/>; text in quotes is none.</summary>
public sealed class DecimalScalar : ScalarGraphType
{
    /// <summary>Makes it.</summary>
    public DecimalScalar()
    {
        Name = ScalarNames.Decimal;
        Description = "An exact decimal number, written as a JSON number, for example 10.50.";
        this.IsSpecifiedAs("decimal");
    }

    /// <inheritdoc/>
    public override object? ParseLiteral(GraphQLValue value) => value switch
    {
        GraphQLIntValue whole when DecimalText.TryParse(whole.Value.Span, out var number) => number,
        GraphQLFloatValue real when DecimalText.TryParse(real.Value.Span, out var number) => number,
        GraphQLNullValue => null,
        _ => ThrowLiteralConversionError(value),
    };

    /// <inheritdoc/>
    public override bool CanParseLiteral(GraphQLValue value) => value is GraphQLIntValue or GraphQLFloatValue or GraphQLNullValue;

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value switch
    {
        null or decimal => value,
        int or long or double or BigInteger
            when DecimalText.TryParse(((IFormattable)value).ToString(null, CultureInfo.InvariantCulture), out var number) => number,
        _ => ThrowValueConversionError(value),
    };
}
