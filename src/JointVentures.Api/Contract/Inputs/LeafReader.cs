using System.Globalization;
using System.Text.Json;
using GraphQL.Types;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Scalars;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>
/// Reads scalars and members of enumerations (specification, section 3.5): ID, String, URL and enumerations as text, Int as
/// <see cref="int"/>, Long as <see cref="long"/>, Decimal as <see cref="decimal"/>, Float as <see cref="double"/>, LocalDate as
/// <see cref="DateOnly"/>, DateTime as <see cref="DateTimeOffset"/>.
/// </summary>
public static class LeafReader
{
    /// <summary>The value that a document states; null where it is of another type.</summary>
    public static object? FromLiteral(IGraphType type, GraphQLValue value) => value switch
    {
        GraphQLEnumValue member => type is EnumerationGraphType enumeration ? Member(enumeration, member.Name.StringValue) : null,
        GraphQLBooleanValue flag => type.Name == ScalarNames.Boolean ? flag.BoolValue : null,
        GraphQLStringValue text => FromText(type, text.Value.ToString()),
        GraphQLIntValue number => FromNumber(type, number.Value.ToString(), whole: true),
        GraphQLFloatValue number => FromNumber(type, number.Value.ToString(), whole: false),
        _ => null,
    };

    /// <summary>The value that a variable states; null where it is of another type.</summary>
    public static object? FromJson(IGraphType type, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.True or JsonValueKind.False:
                return type.Name == ScalarNames.Boolean ? value.GetBoolean() : null;
            case JsonValueKind.String:
                return JsonText.Of(value) is not { } text ? null
                    : type is EnumerationGraphType enumeration ? Member(enumeration, text)
                    : FromText(type, text);
            case JsonValueKind.Number:
                var number = value.GetRawText();
                // A whole number may be written 5.0 or 5e0 where a whole number is asked for; an id may not.
                var whole = !number.AsSpan().ContainsAny('.', 'e', 'E');
                return FromNumber(type, number, whole || (type.Name is ScalarNames.Int or ScalarNames.Long && IsWhole(number)));
            default:
                return null;
        }
    }

    private static string? Member(EnumerationGraphType enumeration, string name) =>
        enumeration.Values.FindByName(name) is null ? null : name;

    private static object? FromText(IGraphType type, string text) => type.Name switch
    {
        ScalarNames.Id or ScalarNames.String or ScalarNames.Url => text,
        ScalarNames.LocalDate => LocalDateText.TryParse(text, out var date) ? date : null,
        ScalarNames.DateTime => DateTimeText.TryParse(text, out var instant) ? instant : null,
        _ => null,
    };

    private static object? FromNumber(IGraphType type, string text, bool whole) => type.Name switch
    {
        ScalarNames.Decimal => DecimalText.TryParse(text, out var number) ? number : null,
        ScalarNames.Float => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? number : null,
        ScalarNames.Int when whole => int.TryParse(Whole(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : null,
        ScalarNames.Long when whole => long.TryParse(Whole(text), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number : null,
        ScalarNames.Id when whole => text,
        _ => null,
    };

    // The exact reading: one that rounds takes a tiny fraction for 0.
    private static bool IsWhole(string text) => DecimalText.TryParse(text, out var number) && decimal.IsInteger(number);

    private static string Whole(string text) => text.AsSpan().ContainsAny('.', 'e', 'E') && DecimalText.TryParse(text, out var number)
        ? number.ToString("0", CultureInfo.InvariantCulture)
        : text;
}
