namespace JointVentures.Api.Contract.Declarations;

/// <summary>A shape that several entities hold in their own rows, each bound to its own columns.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it is.</param>
/// <param name="Filterable">Whether it has filter and sort inputs.</param>
public sealed record ValueType(string Name, string Description, bool Filterable)
{
    /// <summary>A name in three languages.</summary>
    public static ValueType LocalizedName { get; } =
        new("LocalizedName", "A text in Russian, Kazakh and English. All three are always there; `languages` says which the record itself states.", true);

    /// <summary>An amount of money.</summary>
    public static ValueType Money { get; } =
        new("Money", "An amount of money in its own currency, with its value in US dollars at the average official rate of its year.", true);

    /// <summary>A place on the map.</summary>
    public static ValueType Location { get; } = new("Location", "A place on the map, in degrees (WGS 84).", false);
}
