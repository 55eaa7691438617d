using System.Text.Json;

namespace JointVentures.Tests.Contract.Schema;

public class DescriptionTests
{
    [Fact]
    public async Task Every_type_field_argument_value_and_input_is_described()
    {
        var undescribed = new List<string>();
        foreach (var type in await Introspection.OwnTypes())
        {
            Collect("", type, undescribed);
        }

        Assert.Empty(undescribed);
    }

    [Fact]
    public async Task Every_description_ends_as_a_sentence()
    {
        var types = await Introspection.OwnTypes();

        Assert.All(types.SelectMany(Descriptions), text => Assert.EndsWith(".", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_text_filter_says_that_case_is_ignored_and_which_characters_are_plain()
    {
        var filter = (await Introspection.OwnTypes()).Single(type => type.GetProperty("name").GetString() == "StringOperationFilterInput");
        var operators = filter.GetProperty("inputFields").EnumerateArray()
            .Where(field => field.GetProperty("name").GetString() is not ("and" or "or"));

        Assert.Contains(@"`%`, `_` and `\` are plain characters", filter.GetProperty("description").GetString()!, StringComparison.Ordinal);
        Assert.All(operators, field => Assert.Contains("Case is ignored", field.GetProperty("description").GetString()!, StringComparison.Ordinal));
    }

    private static void Collect(string path, JsonElement part, List<string> undescribed)
    {
        var name = path + part.GetProperty("name").GetString();
        if (string.IsNullOrWhiteSpace(part.GetProperty("description").GetString()))
        {
            undescribed.Add(name);
        }

        foreach (var child in Parts(part))
        {
            Collect(name + ".", child, undescribed);
        }
    }

    private static IEnumerable<string> Descriptions(JsonElement part) =>
        Parts(part).SelectMany(Descriptions).Prepend(part.GetProperty("description").GetString()!);

    private static IEnumerable<JsonElement> Parts(JsonElement part) =>
        new[] { "fields", "args", "inputFields", "enumValues" }
            .Where(list => part.TryGetProperty(list, out var parts) && parts.ValueKind == JsonValueKind.Array)
            .SelectMany(list => part.GetProperty(list).EnumerateArray());
}
