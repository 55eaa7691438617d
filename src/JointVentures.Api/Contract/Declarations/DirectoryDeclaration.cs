using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>The public face of the whole directory: every entity, over the model that stores it.</summary>
/// <param name="model">The model of the store.</param>
public sealed class DirectoryDeclaration(IModel model)
{
    private readonly Dictionary<IEntityType, EntityDeclaration> _entities = [];
    private readonly Dictionary<Type, EnumDeclaration> _enums = [];
    private readonly Dictionary<Assembly, XmlDocs> _docs = [];
    private readonly List<EntityDeclaration> _declared = [];
    private readonly List<RootField> _roots = [];

    /// <summary>The model of the store.</summary>
    public IModel Model { get; } = model;

    /// <summary>The entities, in the order of their declaration.</summary>
    public IReadOnlyCollection<EntityDeclaration> Entities => _declared;

    /// <summary>The ways into the directory, in the order of the query type.</summary>
    public IReadOnlyList<RootField> Roots => _roots;

    /// <summary>The declaration of an entity.</summary>
    public EntityDeclaration Of<T>()
        where T : class => Of(Model.FindEntityType(typeof(T))!);

    /// <summary>The declaration of a mapped entity; relations may ask for one before its fields are declared.</summary>
    public EntityDeclaration Of(IEntityType table)
    {
        if (!_entities.TryGetValue(table, out var entity))
        {
            _entities.Add(table, entity = new EntityDeclaration(table.ClrType.Name, table));
        }

        return entity;
    }

    /// <summary>The declaration of an enumeration.</summary>
    public EnumDeclaration Enum(Type type)
    {
        if (!_enums.TryGetValue(type, out var declaration))
        {
            _enums.Add(type, declaration = EnumDeclaration.Of(type, DocsOf(type.Assembly)));
        }

        return declaration;
    }

    /// <summary>Declares a way into the directory.</summary>
    public void Add(RootField root) => _roots.Add(root);

    /// <summary>Declares the fields of an entity.</summary>
    public void Declare<T>(Action<EntityBuilder<T>> fields)
        where T : class
    {
        var entity = Of<T>();
        _declared.Add(entity);
        fields(new EntityBuilder<T>(this, entity));
    }

    private XmlDocs DocsOf(Assembly assembly)
    {
        if (!_docs.TryGetValue(assembly, out var docs))
        {
            _docs.Add(assembly, docs = XmlDocs.Of(assembly));
        }

        return docs;
    }
}
