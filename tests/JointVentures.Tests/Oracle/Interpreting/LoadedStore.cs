using System.Collections.Concurrent;
using System.Collections.Frozen;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Directory.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>All rows of a store at one moment, in memory, as EF Core reads them.</summary>
public sealed class LoadedStore
{
    private static readonly ConcurrentDictionary<Type, IProperty> _keys = [];

    private readonly FrozenDictionary<Type, IReadOnlyList<object>> _rows;
    private readonly FrozenDictionary<(Type Table, long Key), object> _byKey;
    private readonly ConcurrentDictionary<IForeignKey, ILookup<long, object>> _byReference = [];

    private LoadedStore(FrozenDictionary<Type, IReadOnlyList<object>> rows)
    {
        _rows = rows;
        _byKey = rows.Where(table => _keys.ContainsKey(table.Key)).SelectMany(table => table.Value)
            .ToFrozenDictionary(row => (row.GetType(), Key(row)));
    }

    /// <summary>Loads the store of a file.</summary>
    public static LoadedStore From(string path)
    {
        using var context = DirectoryContextFactory.Open(path);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        var all = typeof(DbContext).GetMethod(nameof(DbContext.Set), 1, [])!;
        return new LoadedStore(context.Model.GetEntityTypes().ToFrozenDictionary(table => table.ClrType, table =>
        {
            if (table.FindPrimaryKey()!.Properties is [var key])
            {
                _keys.TryAdd(table.ClrType, key);
            }

            var rows = (IQueryable<object>)all.MakeGenericMethod(table.ClrType).Invoke(context, [])!;
            return (IReadOnlyList<object>)[.. rows];
        }));
    }

    /// <summary>What a mapped member of a row holds; null where there is no row.</summary>
    public static object? Value(object? row, IProperty member) => row is null ? null : member.PropertyInfo!.GetValue(row);

    /// <summary>The key of a row.</summary>
    public static long Key(object row) => (long)Value(row, _keys[row.GetType()])!;

    /// <summary>All rows of an entity.</summary>
    public IReadOnlyList<object> All(IEntityType table) => _rows[table.ClrType];

    /// <summary>The row with a key; null where there is none.</summary>
    public object? Find(IEntityType table, long key) => _byKey.GetValueOrDefault((table.ClrType, key));

    /// <summary>The row that a key leads to; null where it leads nowhere.</summary>
    public object? One(object? row, IForeignKey key) =>
        Value(row, key.Properties[0]) is long target ? Find(key.PrincipalEntityType, target) : null;

    /// <summary>The members of a list of a row.</summary>
    public IEnumerable<object> Many(object row, ToManyField list) => list.Links.Count == 0
        ? All(list.Target.Table)
        : list.Links.SelectMany(link => Many(row, link)).Distinct();

    private IEnumerable<object> Many(object row, Link link)
    {
        var leading = Leading(link.ToParent)[Key(row)];
        return link.ToTarget is { } target ? leading.Select(between => One(between, target)!) : leading;
    }

    private ILookup<long, object> Leading(IForeignKey key) => _byReference.GetOrAdd(key, _ => All(key.DeclaringEntityType)
        .Where(row => Value(row, key.Properties[0]) is not null)
        .ToLookup(row => (long)Value(row, key.Properties[0])!));
}
