using System.Text.Json;

namespace JointVentures.Api.Contract.Declarations.Groups;

/// <summary>What groups are told apart by.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="IsChosen">Whether the client chooses if groups are told apart by it; otherwise they always are.</param>
/// <param name="Steps">The records on the way to it, each of which is always there; empty where the grouped record itself has it.</param>
public abstract record DimensionField(string Name, string Description, bool IsChosen, IReadOnlyList<ToOneField> Steps)
    : Field(Name, Description, IsChosen)
{
    /// <summary>The member of the enumeration of dimensions that asks for it.</summary>
    public string Member { get; } = JsonNamingPolicy.SnakeCaseUpper.ConvertName(Name);

    /// <summary>The field at the end of the way, by which filters know it.</summary>
    public abstract Field Last { get; }
}

/// <summary>The year of a date.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Steps">The records on the way to it.</param>
/// <param name="Date">The date.</param>
public sealed record YearDimension(string Name, string Description, IReadOnlyList<ToOneField> Steps, LeafField Date)
    : DimensionField(Name, Description, true, Steps)
{
    /// <inheritdoc/>
    public override Field Last => Date;
}

/// <summary>A member of an enumeration.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Steps">The records on the way to it.</param>
/// <param name="Value">The field that holds it.</param>
/// <param name="Enum">The enumeration.</param>
public sealed record EnumDimension(string Name, string Description, IReadOnlyList<ToOneField> Steps, LeafField Value, EnumDeclaration Enum)
    : DimensionField(Name, Description, true, Steps)
{
    /// <inheritdoc/>
    public override Field Last => Value;
}

/// <summary>A related record.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="IsChosen">Whether the client chooses if groups are told apart by it; otherwise they always are.</param>
/// <param name="Steps">The records on the way to it, from the grouped record or from a record of the list below it.</param>
/// <param name="Relation">What leads to it.</param>
public sealed record RelatedDimension(
    string Name, string Description, bool IsChosen, IReadOnlyList<ToOneField> Steps, ToOneField Relation)
    : DimensionField(Name, Description, IsChosen, Steps)
{
    /// <inheritdoc/>
    public override Field Last => Relation;

    /// <summary>Which records of a list below count, where the way goes through one; null where it does not.</summary>
    public ListedDimension? Among { get; init; }
}

/// <summary>A list below a grouped record, of whose records some tell groups apart.</summary>
/// <param name="List">The list; the way goes on from its records.</param>
/// <param name="Condition">A field of the record at the end of the way.</param>
/// <param name="Value">The stored number that it must have.</param>
public sealed record ListedDimension(ToManyField List, LeafField Condition, int Value);
