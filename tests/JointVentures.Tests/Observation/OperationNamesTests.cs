using JointVentures.Api.Observation;

namespace JointVentures.Tests.Observation;

public class OperationNamesTests
{
    private readonly OperationNames _names = new();

    [Fact]
    public void A_name_that_is_in_use_is_told() => Assert.Equal("Largest", _names.Of("Largest", isInUse: true));

    [Fact]
    public void A_name_that_comes_once_takes_no_place()
    {
        Assert.Equal(OperationNames.Other, _names.Of("Once", isInUse: false));

        Assert.Equal("Once", _names.Of("Once", isInUse: true));
        Assert.Equal("Once", _names.Of("Once", isInUse: false));
    }

    [Fact]
    public void Names_beyond_the_most_are_one()
    {
        var told = Enumerable.Range(0, 10 * OperationNames.Most).Select(number => _names.Of($"Name{number}", isInUse: true)).Distinct().ToArray();

        Assert.Equal(OperationNames.Most + 1, told.Length);
        Assert.Equal(OperationNames.Other, told[^1]);
        Assert.Equal("Name0", _names.Of("Name0", isInUse: true));
    }

    [Fact]
    public void An_operation_without_a_name_is_unnamed() => Assert.Equal(OperationNames.Unnamed, _names.Of("", isInUse: true));

    [Fact]
    public void A_name_of_any_length_is_not_kept() => Assert.Equal(OperationNames.Other, _names.Of(new string('a', 10_000), isInUse: true));
}
