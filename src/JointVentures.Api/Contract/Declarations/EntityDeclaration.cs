using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>
/// The public face of one entity, declared once: the object type, the filter and sort inputs, the connection, the columns
/// and joins of the planner all follow from it.
/// </summary>
/// <param name="name">The name in the schema.</param>
/// <param name="table">The mapped entity.</param>
public sealed class EntityDeclaration(string name, IEntityType table)
{
    private readonly List<Field> _fields = [];

    /// <summary>The name in the schema, and in global ids.</summary>
    public string Name { get; } = name;

    /// <summary>The mapped entity.</summary>
    public IEntityType Table { get; } = table;

    /// <summary>What it is, for a business reader.</summary>
    public string Description { get; internal set; } = "";

    /// <summary>Whether its rows have global ids.</summary>
    public bool IsNode { get; internal set; }

    /// <summary>
    /// What names its connection and its edge: <c>JointVentures</c> gives <c>JointVenturesConnection</c> and
    /// <c>JointVenturesEdge</c>; null where it has none.
    /// </summary>
    public string? Plural { get; internal set; }

    /// <summary>The name of its connection in the schema; null where it has none.</summary>
    public string? ConnectionName => Plural is null ? null : Plural + "Connection";

    /// <summary>The name of its edge in the schema; null where it has no connection.</summary>
    public string? EdgeName => Plural is null ? null : Plural + "Edge";

    /// <summary>The fields in the order of the type.</summary>
    public IReadOnlyList<Field> Fields => _fields;

    /// <summary>The scalar or enumeration that the mapped member <paramref name="member"/> holds.</summary>
    /// <exception cref="InvalidOperationException">No field is bound to it.</exception>
    public LeafField Leaf(string member) => _fields.OfType<LeafField>().First(field => field.Column.Name == member);

    internal void Add(Field field) => _fields.Add(field);
}
