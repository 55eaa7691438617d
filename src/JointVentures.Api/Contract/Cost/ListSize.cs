namespace JointVentures.Api.Contract.Cost;

/// <summary>What the schema says about the length of a list: the arguments of the directive <c>@listSize</c>.</summary>
/// <param name="AssumedSize">How many items it has at most, or where nothing bounds it usually.</param>
public sealed record ListSize(int AssumedSize)
{
    /// <summary>The arguments that bound it: a number, or a list of which the length counts.</summary>
    public IReadOnlyList<string> SlicingArguments { get; init; } = [];

    /// <summary>How many items where none of these arguments is given; null for <see cref="AssumedSize"/>.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>The fields below that are the list, where the field itself is none.</summary>
    public IReadOnlyList<string> SizedFields { get; init; } = [];
}
