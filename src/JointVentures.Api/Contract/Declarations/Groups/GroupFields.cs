using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations.Groups;

/// <summary>What groups are told apart by.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Nullable">Whether the client chooses if groups are told apart by it; otherwise they always are.</param>
/// <param name="Path">The way to it, from a grouped record or from a record of the list below it; without a list each step always leads somewhere.</param>
public sealed record DimensionField(string Name, string Description, bool Nullable, IReadOnlyList<Field> Path)
    : Field(Name, Description, Nullable)
{
    /// <summary>The member of the enumeration of dimensions that asks for it.</summary>
    public string Member { get; } = JsonNamingPolicy.SnakeCaseUpper.ConvertName(Name);

    /// <summary>Whether it is the year of a date.</summary>
    public bool IsYear => Path[^1] is LeafField { Kind: LeafKind.Date };

    /// <summary>Which records of a list below count, where the way goes through one; null where it does not.</summary>
    public ListedDimension? Among { get; init; }
}

/// <summary>A list below a grouped record, of whose records some tell groups apart.</summary>
/// <param name="List">The list; the way goes on from its records.</param>
/// <param name="Condition">A field of the record at the end of the way.</param>
/// <param name="Value">The stored number that it must have.</param>
public sealed record ListedDimension(ToManyField List, LeafField Condition, int Value);

/// <summary>How many records a group has.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
public sealed record GroupCountField(string Name, string Description) : Field(Name, Description, false);

/// <summary>What the numbers of a group's records come to: sum, average, extremes and median.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Column">The column that is counted together; records without a value are left out.</param>
/// <param name="Kind">An amount of money or a whole number.</param>
public sealed record AggregateField(string Name, string Description, IProperty Column, LeafKind Kind) : Field(Name, Description, false);

/// <summary>The sum of an amount of money over a group's records.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Column">The column that is summed.</param>
public sealed record TotalField(string Name, string Description, IProperty Column) : Field(Name, Description, false);

/// <summary>The sum of an amount of money up to and with a group's year.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Column">The column that is summed.</param>
public sealed record RunningTotalField(string Name, string Description, IProperty Column) : Field(Name, Description, true);

/// <summary>How many records of another table connect the two rows that a group is told apart by.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Keys">The keys that lead to the two, in the order of the dimensions.</param>
public sealed record BetweenField(string Name, string Description, IReadOnlyList<IForeignKey> Keys) : Field(Name, Description, false);

/// <summary>The filter that selects exactly a group's records.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
public sealed record GroupWhereField(string Name, string Description) : Field(Name, Description, false);
