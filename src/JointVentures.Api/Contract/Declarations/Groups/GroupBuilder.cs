using System.Globalization;
using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Contract.Declarations.Groups;

/// <summary>The words in which the groups of an entity's records are declared; each adds one field, bound to mapped members.</summary>
/// <typeparam name="T">The entity whose records are grouped; its own fields are declared before.</typeparam>
/// <param name="directory">All entities.</param>
public sealed class GroupBuilder<T>(DirectoryDeclaration directory)
    where T : class
{
    private readonly EntityDeclaration _rows = directory.Of<T>();
    private readonly List<Field> _fields = [];

    /// <summary>Groups by a member of the record, or of a record that it always leads to, where the client asks for it.</summary>
    public void By(Expression<Func<T, object?>> member, string description)
    {
        var path = PathOf(member);
        IReadOnlyList<ToOneField> steps = [.. path.SkipLast(1).Cast<ToOneField>()];
        _fields.Add(path[^1] switch
        {
            LeafField { Enum: { } members } leaf => new EnumDimension(leaf.Name, description, steps, leaf, members),
            ToOneField one => new RelatedDimension(one.Name, description, true, steps, one),
            var field => throw new InvalidOperationException($"{field.Name} tells no groups apart."),
        });
    }

    /// <summary>Groups by the year of a date where the client asks for it.</summary>
    public void ByYear(string name, Expression<Func<T, object?>> date, string description)
    {
        var path = PathOf(date);
        _fields.Add(new YearDimension(name, description, [.. path.SkipLast(1).Cast<ToOneField>()], (LeafField)path[^1]));
    }

    /// <summary>
    /// Groups always, by a record that a list below leads to: those whose <paramref name="member"/> has a value. A record is in each of
    /// its groups once, however often the list leads there.
    /// </summary>
    public void Among<TListed>(
        string name, Expression<Func<T, object?>> list, Expression<Func<TListed, object?>> member, Enum value, string description)
        where TListed : class
    {
        var below = (ToManyField)Field(_rows, MemberPath.EndOf(list));
        var path = Path(directory.Of<TListed>(), MemberPath.Of(member));
        _fields.Add(new RelatedDimension(
            name, description, false, [.. path.SkipLast(2).Cast<ToOneField>()], (ToOneField)path[^2])
        {
            Among = new ListedDimension(below, (LeafField)path[^1], Convert.ToInt32(value, CultureInfo.InvariantCulture)),
        });
    }

    /// <summary>Counts the records.</summary>
    public void Count(string name, string description) => _fields.Add(new GroupCountField(name, description));

    /// <summary>Aggregates an amount of money.</summary>
    public void Amount(string name, Expression<Func<T, object?>> cents, string description) =>
        _fields.Add(new AggregateField(name, description, Column(cents), LeafKind.Amount));

    /// <summary>Aggregates a whole number.</summary>
    public void Number(string name, Expression<Func<T, object?>> member, string description) =>
        _fields.Add(new AggregateField(name, description, Column(member), LeafKind.Number));

    /// <summary>Sums an amount of money.</summary>
    public void Total(string name, Expression<Func<T, object?>> cents, string description) =>
        _fields.Add(new TotalField(name, description, Column(cents)));

    /// <summary>Sums an amount of money up to and with the group's year.</summary>
    public void RunningTotal(string name, Expression<Func<T, object?>> cents, string description) =>
        _fields.Add(new RunningTotalField(name, description, Column(cents)));

    /// <summary>Counts the records of another table that connect the two rows that groups are told apart by.</summary>
    public void Between<TOther>(
        string name, Expression<Func<TOther, object?>> first, Expression<Func<TOther, object?>> second, string description)
        where TOther : class
    {
        var table = directory.Of<TOther>().Table;
        _fields.Add(new BetweenField(
            name, description, [.. new[] { first, second }.Select(key => table.FindNavigation(MemberPath.EndOf(key))!.ForeignKey)]));
    }

    /// <summary>Gives the filter that selects exactly the group's records.</summary>
    public void Where(string description) => _fields.Add(new GroupWhereField("where", description));

    /// <summary>What was declared.</summary>
    /// <param name="name">The name in the schema.</param>
    /// <param name="description">What a group is, for a business reader.</param>
    public GroupDeclaration Build(string name, string description) => new(name, description, _rows, _fields);

    private IProperty Column(Expression<Func<T, object?>> member) => _rows.Table.FindProperty(MemberPath.EndOf(member))!;

    private List<Field> PathOf(Expression<Func<T, object?>> member)
    {
        var path = Path(_rows, MemberPath.Of(member));
        return path.Find(field => field.Nullable) is { } missing
            ? throw new InvalidOperationException($"{missing.Name} can be missing, so that it tells no groups apart.")
            : path;
    }

    private static List<Field> Path(EntityDeclaration entity, IEnumerable<string> members)
    {
        var path = new List<Field>();
        foreach (var member in members)
        {
            path.Add(Field(path is [.., ToOneField step] ? step.Target : entity, member));
        }

        return path;
    }

    private static Field Field(EntityDeclaration entity, string member) =>
        entity.Fields.First(field => field.Name == JsonNamingPolicy.CamelCase.ConvertName(member));
}
