using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>What the fields say that most entities have alike.</summary>
internal static class EntityBuilder
{
    public const string IdName = "id";
    public const string IdDescription = "The global id; it never changes.";
    public const string OriginDescription = "Where the record comes from.";
    public const string UpdatedAtDescription = "When the record last changed.";
}

/// <summary>The words in which an entity's public face is declared; each adds one field, bound to a mapped member.</summary>
/// <typeparam name="T">The entity.</typeparam>
/// <param name="directory">All entities, for the relations.</param>
/// <param name="entity">The entity that is declared.</param>
public sealed partial class EntityBuilder<T>(DirectoryDeclaration directory, EntityDeclaration entity)
    where T : class
{
    /// <summary>Says what the entity is.</summary>
    public void Is(string description) => entity.Description = description;

    /// <summary>Gives it a connection, named after the field that lists all of them, with its first letter raised.</summary>
    public void IsListedAs(string plural) => entity.Plural = plural;

    /// <summary>Gives its rows global ids.</summary>
    public void Id(string description = EntityBuilder.IdDescription)
    {
        entity.IsNode = true;
        entity.Add(new LeafField(EntityBuilder.IdName, description, false, entity.Table.FindPrimaryKey()!.Properties[0], LeafKind.Id));
    }

    /// <summary>A text.</summary>
    public void Text(Expression<Func<T, object?>> member, string description) => Leaf(member, LeafKind.Text, description);

    /// <summary>A whole number.</summary>
    public void Number(Expression<Func<T, object?>> member, string description) => Leaf(member, LeafKind.Number, description);

    /// <summary>Yes or no.</summary>
    public void Flag(Expression<Func<T, object?>> member, string description) => Leaf(member, LeafKind.Boolean, description);

    /// <summary>A date.</summary>
    public void Date(Expression<Func<T, object?>> member, string description) => Leaf(member, LeafKind.Date, description);

    /// <summary>An instant.</summary>
    public void Instant(Expression<Func<T, object?>> member, string description) => Leaf(member, LeafKind.Instant, description);

    /// <summary>One of an enumeration's members.</summary>
    public void Enum(Expression<Func<T, object?>> member, string description) => Leaf(member, LeafKind.Enum, description);

    /// <summary>The origin of the row, which filters have and orders have not.</summary>
    public void Origin(Expression<Func<T, object?>> member, string description = EntityBuilder.OriginDescription) =>
        entity.Add(LeafOf(member, LeafKind.Enum, description) with { Sortable = false });

    /// <summary>The instant at which the row last changed.</summary>
    public void UpdatedAt(Expression<Func<T, object?>> member) => Leaf(member, LeafKind.Instant, EntityBuilder.UpdatedAtDescription);

    /// <summary>A percentage, stored in basis points.</summary>
    public void Percent(string name, Expression<Func<T, object?>> member, string description) =>
        entity.Add(LeafOf(member, LeafKind.Percent, description) with { Name = name });

    /// <summary>An exact decimal, stored in millionths.</summary>
    public void Micros(string name, Expression<Func<T, object?>> member, string description) =>
        entity.Add(LeafOf(member, LeafKind.Micros, description) with { Name = name });

    /// <summary>An address of the web, which neither filters nor orders have.</summary>
    public void Url(Expression<Func<T, object?>> member, string description) =>
        entity.Add(LeafOf(member, LeafKind.Url, description) with { Filterable = false, Sortable = false });

    private void Leaf(Expression<Func<T, object?>> member, LeafKind kind, string description) =>
        entity.Add(LeafOf(member, kind, description));

    private LeafField LeafOf(Expression<Func<T, object?>> member, LeafKind kind, string description)
    {
        var column = Column(member);
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        return new LeafField(JsonNamingPolicy.CamelCase.ConvertName(column.Name), description, column.IsNullable, column, kind)
        {
            Enum = kind == LeafKind.Enum ? directory.Enum(type) : null,
        };
    }

    private IProperty Column(Expression<Func<T, object?>> member) => entity.Table.FindProperty(MemberPath.EndOf(member))!;
}
