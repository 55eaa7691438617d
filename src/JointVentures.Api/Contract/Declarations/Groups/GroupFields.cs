using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations.Groups;

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
/// <param name="Relations">The keys that lead to the two, in the order of the dimensions.</param>
public sealed record BetweenField(string Name, string Description, IReadOnlyList<IForeignKey> Relations) : Field(Name, Description, false);

/// <summary>The filter that selects exactly a group's records.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
public sealed record GroupWhereField(string Name, string Description) : Field(Name, Description, false);
