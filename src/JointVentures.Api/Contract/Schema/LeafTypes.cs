using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Api.Contract.Schema;

/// <summary>The scalars and enumerations.</summary>
internal static class LeafTypes
{
    /// <summary>The type of a declared scalar or enumeration.</summary>
    public static ScalarGraphType Leaf(this TypeBook book, LeafField field) => field.Kind switch
    {
        LeafKind.Id => book.Id(),
        LeafKind.Text => book.String(),
        LeafKind.Number => book.Int(),
        LeafKind.Boolean => book.Boolean(),
        LeafKind.Amount or LeafKind.Percent or LeafKind.Micros => book.Type<DecimalScalar>(),
        LeafKind.Degrees => book.Float(),
        LeafKind.Date => book.Type<LocalDateScalar>(),
        LeafKind.Instant => book.Type<DateTimeScalar>(),
        LeafKind.Enum => book.Enum(field.Enum!),
        LeafKind.Url => book.Type<UrlScalar>(),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Kind, "No scalar is known for this kind."),
    };

    /// <summary><c>ID</c></summary>
    public static IdGraphType Id(this TypeBook book) => book.Type<IdGraphType>(
        ScalarNames.Id, "A global id: it names one record of the directory, whatever its type, and never changes. Opaque; written as a string.", _ => { });

    /// <summary><c>String</c></summary>
    public static StringGraphType String(this TypeBook book) => book.Type<StringGraphType>(ScalarNames.String, "A text.", _ => { });

    /// <summary><c>Int</c></summary>
    public static IntGraphType Int(this TypeBook book) =>
        book.Type<IntGraphType>(ScalarNames.Int, "A whole number from -2,147,483,648 to 2,147,483,647.", _ => { });

    /// <summary><c>Float</c></summary>
    public static FloatGraphType Float(this TypeBook book) =>
        book.Type<FloatGraphType>(ScalarNames.Float, "A floating-point number of double precision.", _ => { });

    /// <summary><c>Boolean</c></summary>
    public static BooleanGraphType Boolean(this TypeBook book) => book.Type<BooleanGraphType>(ScalarNames.Boolean, "Yes (true) or no (false).", _ => { });

    /// <summary>An enumeration, whose values are the stored numbers of its members.</summary>
    public static EnumerationGraphType Enum(this TypeBook book, EnumDeclaration declaration) =>
        book.Type<EnumerationGraphType>(declaration.Name, declaration.Description, type =>
        {
            for (var i = 0; i < declaration.Members.Count; i++)
            {
                type.Add(declaration.Members[i].Name, i, declaration.Members[i].Description);
            }
        }).DeclaredBy(declaration);
}
