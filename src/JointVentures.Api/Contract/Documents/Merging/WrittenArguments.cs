using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace JointVentures.Api.Contract.Documents.Merging;

/// <summary>The arguments of fields as texts that are equal where the arguments are, each made once.</summary>
internal sealed class WrittenArguments
{
    private static readonly SDLPrinter _printer = new();

    private readonly Dictionary<GraphQLField, string> _texts = [];

    /// <summary>Whether two fields are asked for with the same arguments, in whatever order.</summary>
    public bool Same(GraphQLField one, GraphQLField other) => one == other || (Any(one), Any(other)) switch
    {
        (false, false) => true,
        (true, true) => TextOf(one) == TextOf(other),
        _ => false,
    };

    private static bool Any(GraphQLField field) => field.Arguments is { Count: > 0 };

    private string TextOf(GraphQLField field)
    {
        if (!_texts.TryGetValue(field, out var text))
        {
            var written = field.Arguments!.Items.Select(argument => $"{argument.Name.Value}:{_printer.Print(argument.Value)}");
            _texts.Add(field, text = string.Join('\n', written.Order(StringComparer.Ordinal)));
        }

        return text;
    }
}
