using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Planning.Objects;

/// <summary>How each kind of column is written.</summary>
public static class LeafFormatting
{
    /// <summary>All members of an enumeration, as a list.</summary>
    public static string All(EnumDeclaration members) => $"[{string.Join(',', members.Members.Select(member => $"\"{member.Name}\""))}]";

    /// <summary>The members of an enumeration whose flags are set: the first is flag 1, the second 2, the third 4.</summary>
    public static LeafFormat Flags(EnumDeclaration members) => LeafFormats.Flags(members.Members.Select(member => member.Name));

    /// <summary>How a field is written.</summary>
    /// <param name="field">The field.</param>
    /// <param name="typeName">The type that has it, which its ids bear.</param>
    public static LeafFormat Of(LeafField field, string typeName) => field.Kind switch
    {
        LeafKind.Id => LeafFormats.Id(typeName),
        LeafKind.Text or LeafKind.Url => LeafFormats.Text,
        LeafKind.Number => LeafFormats.Number,
        LeafKind.Boolean => LeafFormats.Boolean,
        LeafKind.Amount => LeafFormats.Amount,
        LeafKind.Percent => LeafFormats.Percent,
        LeafKind.Micros or LeafKind.Degrees => LeafFormats.Micros,
        LeafKind.Date => LeafFormats.Date,
        LeafKind.Instant => LeafFormats.Instant,
        LeafKind.Enum => LeafFormats.Enum(field.Enum!.Members.Select(member => member.Name)),
        _ => throw new InvalidOperationException($"Nothing writes a {field.Kind}."),
    };
}
