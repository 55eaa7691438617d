using System.Globalization;
using GraphQL.Types;
using JointVentures.Api.Contract.Cost;

namespace JointVentures.Api.Contract.Schema;

/// <summary>Writes the directives that say what a part of the schema costs, as they stand behind it.</summary>
internal static class AppliedCost
{
    /// <summary>The directives of a field, an argument or a field of an input; empty for the usual weight.</summary>
    public static string Of(IProvideMetadata part) =>
        (part is FieldType field && field.ListSize() is { } size ? $" @listSize({Arguments(size)})" : "")
        + (part.DeclaredWeight() is { } weight ? string.Create(CultureInfo.InvariantCulture, $" @cost(weight: \"{weight}\")") : "");

    private static string Arguments(ListSize size)
    {
        var arguments = new List<string> { string.Create(CultureInfo.InvariantCulture, $"assumedSize: {size.AssumedSize}") };
        if (size.SlicingArguments.Count > 0)
        {
            arguments.Add($"slicingArguments: {Names(size.SlicingArguments)}");
        }

        if (size.SlicingArgumentDefaultValue is { } standard)
        {
            arguments.Add(string.Create(CultureInfo.InvariantCulture, $"slicingArgumentDefaultValue: {standard}"));
        }

        if (size.SizedFields.Count > 0)
        {
            arguments.Add($"sizedFields: {Names(size.SizedFields)}");
        }

        if (size.SlicingArguments.Count > 0)
        {
            arguments.Add("requireOneSlicingArgument: false");
        }

        return string.Join(", ", arguments);
    }

    private static string Names(IEnumerable<string> names) => $"[{string.Join(", ", names.Select(name => $"\"{name}\""))}]";
}
