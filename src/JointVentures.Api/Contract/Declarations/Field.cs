using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>A field of the contract.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says, with its unit, for a business reader.</param>
/// <param name="Nullable">Whether it can be null.</param>
public abstract record Field(string Name, string Description, bool Nullable);

/// <summary>A scalar or enumeration that one column holds.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Nullable">Whether it can be null.</param>
/// <param name="Column">The mapped member that holds it.</param>
/// <param name="Kind">How it is written, compared and ordered.</param>
public sealed record LeafField(string Name, string Description, bool Nullable, IProperty Column, LeafKind Kind)
    : Field(Name, Description, Nullable)
{
    /// <summary>The enumeration; null for any other kind.</summary>
    public EnumDeclaration? Enum { get; init; }

    /// <summary>Whether `where` has it.</summary>
    public bool Filterable { get; init; } = true;

    /// <summary>Whether `order` has it.</summary>
    public bool Sortable { get; init; } = true;
}

/// <summary>The languages in which a record itself states a text.</summary>
/// <param name="Column">The column of flags; null where all rows state all three.</param>
/// <param name="Description">What it says.</param>
public sealed record LanguagesField(IProperty? Column, string Description) : Field("languages", Description, false)
{
    /// <summary>The languages, in the order of their flags.</summary>
    public required EnumDeclaration Languages { get; init; }
}

/// <summary>The year of a date, whose average rate an amount is converted at.</summary>
/// <param name="Date">The column of the date.</param>
/// <param name="Description">What it says.</param>
public sealed record RateYearField(IProperty Date, string Description) : Field("rateYear", Description, false);

/// <summary>An amount in a currency that the client names.</summary>
/// <param name="Columns">The amount's columns.</param>
/// <param name="Description">What it says.</param>
public sealed record ConvertedAmountField(MoneyColumns Columns, string Description) : Field("in", Description, true)
{
    /// <summary>The currencies that the client can name.</summary>
    public required EnumDeclaration Currencies { get; init; }
}

/// <summary>The number of all rows of an entity.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Rows">The entity whose rows are counted.</param>
public sealed record CountField(string Name, string Description, IEntityType Rows) : Field(Name, Description, false);

/// <summary>A group of fields that live in the row itself: a name in three languages, an amount, a place.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Type">The shape shared by all such groups.</param>
/// <param name="Fields">The fields, in the order of the type, bound to this row's columns.</param>
/// <param name="Presence">The column that is null exactly where the whole group is; null where it never is.</param>
public sealed record ValueField(string Name, string Description, ValueType Type, IReadOnlyList<Field> Fields, IProperty? Presence)
    : Field(Name, Description, Presence is not null);

/// <summary>One row of another table.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Nullable">Whether a row can be without it.</param>
/// <param name="ForeignKey">The key that leads there.</param>
/// <param name="Target">The entity there.</param>
public sealed record ToOneField(string Name, string Description, bool Nullable, IForeignKey ForeignKey, EntityDeclaration Target)
    : Field(Name, Description, Nullable)
{
    /// <summary>Whether `where` and `order` have it.</summary>
    public bool Filterable { get; init; } = true;
}

/// <summary>Rows of another table.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Nullable">Whether it can be null.</param>
/// <param name="Target">The entity there.</param>
/// <param name="Links">The ways that lead there; a row is a member when any of them does, and every row is when there is none.</param>
public abstract record ToManyField(string Name, string Description, bool Nullable, EntityDeclaration Target, IReadOnlyList<Link> Links)
    : Field(Name, Description, Nullable)
{
    /// <summary>Whether `where` has it.</summary>
    public bool Filterable { get; init; } = true;
}

/// <summary>Rows of another table as a plain list.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Target">The entity there.</param>
/// <param name="Links">The ways that lead there.</param>
/// <param name="Order">The order of the list.</param>
public sealed record ListField(string Name, string Description, EntityDeclaration Target, IReadOnlyList<Link> Links, ListOrder Order)
    : ToManyField(Name, Description, false, Target, Links)
{
    /// <summary>How many rows it usually has, which is what it costs.</summary>
    public required int UsualSize { get; init; }
}

/// <summary>Rows of another table as a connection, in pages.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it says.</param>
/// <param name="Target">The entity there.</param>
/// <param name="Links">The ways that lead there.</param>
public sealed record ConnectionField(string Name, string Description, EntityDeclaration Target, IReadOnlyList<Link> Links)
    : ToManyField(Name, Description, true, Target, Links);
