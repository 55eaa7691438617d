using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Planning.Objects;

/// <summary>How each kind of column is written.</summary>
public static class LeafFormatting
{
    private static readonly string[] _languages = [.. EnumDeclaration.Language.Members.Select(member => member.Name)];

    /// <summary>The languages of a text that is stated in all of them.</summary>
    public static string AllLanguages { get; } = $"[{string.Join(',', _languages.Select(name => $"\"{name}\""))}]";

    /// <summary>The languages in which a text is stated, from flags.</summary>
    public static LeafFormat Languages { get; } = LeafFormats.Flags(_languages);

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
