using System.Text.Json;
using JointVentures.Api.Contract.Declarations.Groups;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>A field of the query type: a way into the directory.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers, for a business reader.</param>
public abstract record RootField(string Name, string Description);

/// <summary>Any row by its global id.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
public sealed record NodeRoot(string Name, string Description) : RootField(Name, Description);

/// <summary>Several rows by their global ids, in the order of the ids.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
public sealed record NodesRoot(string Name, string Description) : RootField(Name, Description);

/// <summary>One row of one entity by its global id.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Target">The entity.</param>
public sealed record ByIdRoot(string Name, string Description, EntityDeclaration Target) : RootField(Name, Description);

/// <summary>One row by values that are unique together; each argument has the name and the type of the field it equals.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Target">The entity.</param>
/// <param name="Keys">The arguments, in order.</param>
public sealed record ByKeyRoot(string Name, string Description, EntityDeclaration Target, IReadOnlyList<KeyArgument> Keys)
    : RootField(Name, Description);

/// <summary>An argument that a field must equal.</summary>
/// <param name="Name">The argument's name.</param>
/// <param name="Description">What it is.</param>
/// <param name="Field">The field that it equals.</param>
public sealed record KeyArgument(string Name, string Description, LeafField Field);

/// <summary>All rows of an entity, in pages.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Target">The entity.</param>
public sealed record ConnectionRoot(string Name, string Description, EntityDeclaration Target) : RootField(Name, Description)
{
    /// <summary>Whether `search` chooses among them.</summary>
    public bool IsSearched { get; init; }

    /// <summary>Whether there are more rows the larger the directory is, so that a filter or an order of them all is work.</summary>
    public bool Grows { get; init; }
}

/// <summary>Rows of several entities that a text finds, the best first.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Targets">The entities, in the order in which equally good rows come.</param>
public sealed record SearchRoot(string Name, string Description, IReadOnlyList<SearchTarget> Targets) : RootField(Name, Description)
{
    /// <summary>How a client names the entities.</summary>
    public EnumDeclaration Types { get; } = new(
        "SearchableType",
        "A type of records that a text can find.",
        [.. Targets.Select(target => new EnumMember(target.Member, target.Description))]);
}

/// <summary>An entity of which a text can find rows.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="Description">Which rows they are, and by what they are found.</param>
public sealed record SearchTarget(EntityDeclaration Entity, string Description)
{
    /// <summary>How a client names it.</summary>
    public string Member { get; } = JsonNamingPolicy.SnakeCaseUpper.ConvertName(Entity.Name);
}

/// <summary>All rows of an entity, whole, filtered and ordered by the client.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Target">The entity.</param>
/// <param name="Order">The order where the client names none.</param>
public sealed record ListRoot(string Name, string Description, EntityDeclaration Target, ListOrder Order) : RootField(Name, Description)
{
    /// <summary>How many rows there usually are, which is what they cost.</summary>
    public required int UsualSize { get; init; }
}

/// <summary>The groups of an entity's records, of those that the client chooses.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Groups">The groups.</param>
public sealed record GroupsRoot(string Name, string Description, GroupDeclaration Groups) : RootField(Name, Description)
{
    /// <summary>Whether `search` chooses among the records.</summary>
    public bool IsSearched { get; init; }

    /// <summary>How much work it is to go through all records.</summary>
    public required int Weight { get; init; }
}

/// <summary>The only row of an entity.</summary>
/// <param name="Name">The name in the schema.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Target">The entity.</param>
public sealed record SingleRoot(string Name, string Description, EntityDeclaration Target) : RootField(Name, Description);
