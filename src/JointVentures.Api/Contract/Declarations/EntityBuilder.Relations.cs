using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations;

public sealed partial class EntityBuilder<T>
{
    /// <summary>One row of another table.</summary>
    public void One(Expression<Func<T, object?>> member, string description) => entity.Add(OneOf(member, description));

    /// <summary>The document that a fact is taken from, which neither filters nor orders have.</summary>
    public void Citation(Expression<Func<T, object?>> member, string description) =>
        entity.Add(OneOf(member, description) with { Filterable = false });

    /// <summary>A plain list of rows that lead back here, in an order of its own.</summary>
    public void List<TTarget>(
        string name,
        string description,
        int usualSize,
        Expression<Func<TTarget, object?>> back,
        Expression<Func<TTarget, object?>>? by = null,
        bool descending = false)
        where TTarget : class
    {
        var order = new ListOrder(by is null ? [] : [directory.Of<TTarget>().Table.FindProperty(MemberPath.EndOf(by))!], descending);
        entity.Add(new ListField(name, description, directory.Of<TTarget>(), [new Link(Key(back), null)], order) { UsualSize = usualSize });
    }

    /// <summary>A plain list of rows on the other side of a table between the two.</summary>
    public void ListThrough<TBetween, TTarget>(
        string name,
        string description,
        int usualSize,
        Expression<Func<TBetween, object?>> back,
        Expression<Func<TBetween, object?>> on,
        Expression<Func<TTarget, object?>> by)
        where TBetween : class
        where TTarget : class
    {
        var order = new ListOrder([directory.Of<TTarget>().Table.FindProperty(MemberPath.EndOf(by))!], false);
        entity.Add(new ListField(name, description, directory.Of<TTarget>(), [new Link(Key(back), Key(on))], order) { UsualSize = usualSize });
    }

    /// <summary>A connection of rows that lead back here by any of the keys.</summary>
    public void Connection<TTarget>(string name, string description, params Expression<Func<TTarget, object?>>[] back)
        where TTarget : class =>
        entity.Add(new ConnectionField(name, description, directory.Of<TTarget>(), [.. back.Select(key => new Link(Key(key), null))]));

    /// <summary>A connection of rows on the other side of a table between the two.</summary>
    public void ConnectionThrough<TBetween, TTarget>(
        string name, string description, Expression<Func<TBetween, object?>> back, Expression<Func<TBetween, object?>> on)
        where TBetween : class
        where TTarget : class =>
        entity.Add(new ConnectionField(name, description, directory.Of<TTarget>(), [new Link(Key(back), Key(on))]));

    /// <summary>A plain list of all rows of another table by their keys, which filters have not.</summary>
    public void All<TTarget>(string name, string description, int usualSize)
        where TTarget : class =>
        entity.Add(new ListField(name, description, directory.Of<TTarget>(), [], new ListOrder([], false)) { UsualSize = usualSize, Filterable = false });

    /// <summary>The number of all rows of another table.</summary>
    public void Count<TTarget>(string name, string description)
        where TTarget : class => entity.Add(new CountField(name, description, directory.Of<TTarget>().Table));

    private ToOneField OneOf(Expression<Func<T, object?>> member, string description)
    {
        var navigation = entity.Table.FindNavigation(MemberPath.EndOf(member))!;
        return new ToOneField(
            JsonNamingPolicy.CamelCase.ConvertName(navigation.Name),
            description,
            !navigation.ForeignKey.IsRequired,
            navigation.ForeignKey,
            directory.Of(navigation.TargetEntityType));
    }

    private IForeignKey Key<TFrom>(Expression<Func<TFrom, object?>> navigation)
        where TFrom : class =>
        directory.Model.FindEntityType(typeof(TFrom))!.FindNavigation(MemberPath.EndOf(navigation))!.ForeignKey;
}
