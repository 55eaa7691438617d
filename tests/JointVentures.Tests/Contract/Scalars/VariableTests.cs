using System.Numerics;
using GraphQL.Types;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Tests.Contract.Scalars;

/// <summary>What each scalar makes of a value of a JSON variable, as the engine's reader hands it over.</summary>
public class VariableTests
{
    [Fact]
    public void A_number_is_a_decimal_exactly()
    {
        var scalar = new DecimalScalar();

        Assert.Equal(5m, scalar.ParseValue(5));
        Assert.Equal(0.1m, scalar.ParseValue(0.1));
        Assert.Equal(0.1m, scalar.ParseValue(0.1m));
        Assert.Equal(DecimalText.Bound, scalar.ParseValue(BigInteger.Pow(10, 60)));
        Assert.Equal(-DecimalText.Bound, scalar.ParseValue(-1e300));
    }

    [Fact]
    public void A_text_is_no_number()
    {
        Assert.False(new DecimalScalar().CanParseValue("5"));
        Assert.False(new LongScalar().CanParseValue("5"));
        Assert.False(new LongScalar().CanParseValue(5.0));
    }

    [Fact]
    public void A_value_is_written_as_it_can_be_read()
    {
        AssertSame(new LocalDateScalar(), new DateOnly(2019, 11, 7), "2019-11-07");
        AssertSame(new DateTimeScalar(), new DateTimeOffset(2019, 11, 7, 0, 0, 0, TimeSpan.Zero), "2019-11-07T00:00:00Z");
        AssertSame(new LongScalar(), 5_000_000_000L, 5_000_000_000L);
        AssertSame(new DecimalScalar(), 10.50m, 10.50m);
        AssertSame(new UrlScalar(), "https://example.org/a", "https://example.org/a");
    }

    [Fact]
    public void A_relative_address_is_no_url() => Assert.False(new UrlScalar().CanParseValue("/a"));

    private static void AssertSame(ScalarGraphType scalar, object value, object written)
    {
        Assert.Equal(written, scalar.Serialize(value));
        Assert.Equal(value, scalar.ParseValue(written));
    }
}
