using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Ids;
using JointVentures.Api.Contract.Scalars;
using JointVentures.Api.Execution.Rows;
using JointVentures.Directory.Store;
using JointVentures.Directory.Text;

namespace JointVentures.Api.Planning.Filters;

/// <summary>Makes a client's value what the store compares: texts folded, ids as keys, decimals as whole numbers.</summary>
public static class Operand
{
    /// <summary>Makes operands of equality: what no stored value can equal becomes <see cref="StoreValue.Unmatched"/>.</summary>
    public static Func<object, StoreValue> Equality(EntityDeclaration entity, LeafField field, DirectoryDeclaration directory) =>
        field.Kind switch
        {
            LeafKind.Id => value => Id((string)value, entity, directory),
            LeafKind.Amount or LeafKind.Percent or LeafKind.Micros => value => Exact((decimal)value, field.Kind.Scale()),
            _ => Plain(field),
        };

    /// <summary>
    /// Makes operands of an order: a decimal between two stored values becomes the one on the side that leaves the answer right.
    /// </summary>
    /// <param name="field">The field that is compared.</param>
    /// <param name="up">Whether to take the higher one.</param>
    public static Func<object, StoreValue> Bound(LeafField field, bool up) => field.Kind switch
    {
        LeafKind.Amount or LeafKind.Percent or LeafKind.Micros => value => Whole(Scaled((decimal)value, field.Kind.Scale(), up)),
        _ => Plain(field),
    };

    /// <summary>A member of an enumeration, by its place.</summary>
    /// <param name="members">The enumeration. Two operands that are made with it are equal where their values are.</param>
    /// <param name="name">The member's name.</param>
    public static StoreValue Stored(this EnumDeclaration members, object name) => StoreValue.Of(members.Find((string)name)!.Value);

    private static Func<object, StoreValue> Plain(LeafField field) => field.Kind switch
    {
        LeafKind.Text => value => StoreValue.Of(Folded((string)value)),
        LeafKind.Number => value => StoreValue.Of((int)value),
        LeafKind.Boolean => value => StoreValue.Of((bool)value ? 1 : 0),
        LeafKind.Date => value => StoreValue.Of(LocalDateText.Format((DateOnly)value)),
        LeafKind.Instant => value => StoreValue.Of(InstantConverter.Micros((DateTimeOffset)value)),
        LeafKind.Enum => field.Enum!.Stored,
        _ => throw new InvalidOperationException($"A {field.Kind} is not compared."),
    };

    // A client's text may hold half a character or the one that is none, which no text of the store does and which have no form to fold.
    private static string Folded(string text) =>
        TextFolding.Fold(System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Replace('\uFFFE', '\uFFFD'));

    private static StoreValue Id(string text, EntityDeclaration entity, DirectoryDeclaration directory)
    {
        var id = NodeId.Read(text, directory);
        return id.TypeName == entity.Name ? StoreValue.Of(id.Key) : StoreValue.Unmatched;
    }

    private static StoreValue Exact(decimal value, int scale) =>
        Scaled(value, scale, up: false) == Scaled(value, scale, up: true) ? Whole(Scaled(value, scale, up: false)) : StoreValue.Unmatched;

    // Beyond what the store can hold every number compares alike.
    private static decimal Scaled(decimal value, int scale, bool up)
    {
        var most = (decimal)long.MaxValue / scale;
        var least = (decimal)long.MinValue / scale;
        return value >= most ? long.MaxValue
            : value <= least ? long.MinValue
            : up ? decimal.Ceiling(value * scale) : decimal.Floor(value * scale);
    }

    private static StoreValue Whole(decimal value) => StoreValue.Of((long)value);
}
