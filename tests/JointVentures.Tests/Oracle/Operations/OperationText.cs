using System.Text;

namespace JointVentures.Tests.Oracle.Operations;

/// <summary>Writes operations as documents and variables as JSON.</summary>
/// <param name="cursors">Gives the cursors of the one who will answer.</param>
public sealed class OperationText(Func<CursorInput, string> cursors)
{
    /// <summary>The document.</summary>
    public string Query(Operation operation)
    {
        var text = new StringBuilder("query");
        if (operation.Variables.Count > 0)
        {
            text.Append('(').AppendJoin(", ", operation.Variables.Select(Declared)).Append(')');
        }

        text.Append(' ').Append(Set(operation.Selections));
        foreach (var fragment in operation.Fragments)
        {
            text.Append("\nfragment " + fragment.Name + " on " + fragment.Type + " " + Set(fragment.Selections));
        }

        return text.ToString();
    }

    /// <summary>The values of the variables.</summary>
    public string Variables(Operation operation) => "{" + string.Join(", ", operation.Variables.Where(variable => variable.Value is not null)
        .Select(variable => $"\"{variable.Name}\": {Json(variable.Value!)}")) + "}";

    /// <summary>A value in a document.</summary>
    public string Literal(Input input) => Write(input, json: false);

    /// <summary>A value in JSON.</summary>
    public string Json(Input input) => Write(input, json: true);

    private string Declared(Variable variable) =>
        $"${variable.Name}: {variable.Type}" + (variable.Default is { } standard ? " = " + Literal(standard) : "");

    private string Set(IReadOnlyList<Selection> selections) => $"{{ {string.Join(' ', selections.Select(Selected))} }}";

    private string Selected(Selection selection)
    {
        var directives = string.Concat(selection.Directives.Select(directive => $" @{directive.Key}(if: {Literal(directive.Value)})"));
        return selection switch
        {
            FieldSelection field => (field.Alias is null ? "" : field.Alias + ": ") + field.Name
                + (field.Arguments.Count == 0 ? "" : $"({Entries(field.Arguments, json: false)})") + directives
                + (field.Selections is null ? "" : " " + Set(field.Selections)),
            InlineSelection inline => "..." + (inline.Type is null ? "" : " on " + inline.Type) + directives + " " + Set(inline.Selections),
            SpreadSelection spread => "..." + spread.Name + directives,
            _ => throw new InvalidOperationException("No such selection."),
        };
    }

    private string Entries(IReadOnlyList<KeyValuePair<string, Input>> entries, bool json) =>
        string.Join(", ", entries.Select(entry => $"{(json ? Quoted(entry.Key) : entry.Key)}: {Write(entry.Value, json)}"));

    private string Write(Input input, bool json) => input switch
    {
        ScalarInput scalar => json ? scalar.Json : scalar.Literal,
        TextInput text => Quoted(text.Text),
        NullInput => "null",
        ItemsInput list => $"[{string.Join(", ", list.Items.Select(item => Write(item, json)))}]",
        EntriesInput entries => $"{{{Entries(entries.Entries, json)}}}",
        VariableInput variable => "$" + variable.Name,
        CursorInput cursor => Quoted(cursors(cursor)),
        _ => throw new InvalidOperationException("No such input."),
    };

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        }

        return quoted.Append('"').ToString();
    }
}
