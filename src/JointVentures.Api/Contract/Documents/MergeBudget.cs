using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Api.Contract.Documents;

/// <summary>
/// How many pairs of fields with one response name validation must compare (specification, section 5.3.2): a few hundred
/// repetitions make hundreds of thousands. Counted as validation would compare them, and only up to the limit.
/// </summary>
public sealed class MergeBudget
{
    // Fragments that spread each other lead to the same pair again and again, which is compared once.
    private const int VisitsForOne = 10;

    // What a pair costs that is no pair of equals: mostly it is an error, whose message costs more than the comparison.
    private const int Unequal = 20;

    // What a pair's arguments cost to compare, beside the pair itself: one more for so many characters.
    private const int Characters = 16;

    // A document that is nested deeper is refused as such.
    private const int Deepest = 100;

    private readonly Dictionary<string, GraphQLFragmentDefinition> _fragments = [];
    private readonly Dictionary<GraphQLSelectionSet, ILookup<string, GraphQLField>> _fields = [];
    private readonly HashSet<(GraphQLField One, GraphQLField Other)> _pairs = [];
    private readonly GraphQLDocument _document;
    private readonly int _most;
    private int _spent;
    private long _visits;

    private MergeBudget(GraphQLDocument document, int most)
    {
        (_document, _most) = (document, most);
        foreach (var fragment in document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            _fragments.TryAdd(fragment.FragmentName.Name.StringValue, fragment);
        }
    }

    /// <summary>Refuses a document with too many pairs.</summary>
    /// <exception cref="OperationException">It has more than the limit.</exception>
    public static void Check(GraphQLDocument document, OperationLimits limits)
    {
        var budget = new MergeBudget(document, limits.MergeComparisons);
        foreach (var definition in document.Definitions.OfType<GraphQLExecutableDefinition>())
        {
            budget.Within(definition.SelectionSet, 0);
        }
    }

    private void Within(GraphQLSelectionSet? selections, int depth)
    {
        if (selections is null || depth > Deepest)
        {
            return;
        }

        foreach (var same in FieldsOf(selections))
        {
            var fields = same.ToArray();
            for (var i = 1; i < fields.Length; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    Pair(fields[j], fields[i], depth);
                }
            }
        }

        // What fragments hold by themselves is counted where they are defined.
        foreach (var selection in selections.Selections)
        {
            Within((selection as GraphQLField)?.SelectionSet ?? (selection as GraphQLInlineFragment)?.SelectionSet, depth + 1);
        }
    }

    private void Pair(GraphQLField one, GraphQLField other, int depth)
    {
        _visits++;
        var known = !_pairs.Add((one, other));
        _spent += known ? 0 : CostOf(one, other);
        if (_spent > _most || _visits > (long)VisitsForOne * _most)
        {
            throw new OperationException(new OperationError(
                    ErrorCode.TooManyMerges, "The document repeats fields more often than allowed: write each of them once.")
                .With("maxMergeComparisons", _most));
        }

        if (known || one.SelectionSet is null || other.SelectionSet is null || depth > Deepest)
        {
            return;
        }

        var others = FieldsOf(other.SelectionSet);
        foreach (var same in FieldsOf(one.SelectionSet))
        {
            foreach (var left in same)
            {
                foreach (var right in others[same.Key])
                {
                    Pair(left, right, depth + 1);
                }
            }
        }
    }

    private ILookup<string, GraphQLField> FieldsOf(GraphQLSelectionSet selections)
    {
        if (!_fields.TryGetValue(selections, out var fields))
        {
            _fields.Add(selections, fields = Flat(selections, []).ToLookup(field => (field.Alias?.Name ?? field.Name).StringValue));
        }

        return fields;
    }

    private IEnumerable<GraphQLField> Flat(GraphQLSelectionSet selections, HashSet<string> visited) =>
        selections.Selections.SelectMany(selection => selection switch
        {
            GraphQLField field => [field],
            GraphQLInlineFragment inline => Flat(inline.SelectionSet, visited),
            GraphQLFragmentSpread spread when visited.Add(spread.FragmentName.Name.StringValue)
                && _fragments.TryGetValue(spread.FragmentName.Name.StringValue, out var fragment) => Flat(fragment.SelectionSet, visited),
            _ => [],
        });

    private int CostOf(GraphQLField one, GraphQLField other)
    {
        var arguments = TextOf(one.Arguments);
        var equal = one.Name.Value == other.Name.Value && arguments.SequenceEqual(TextOf(other.Arguments));
        return (equal ? 1 : Unequal) + (arguments.Length / Characters);
    }

    private ReadOnlySpan<char> TextOf(GraphQLArguments? arguments) =>
        arguments is null ? [] : _document.Source.Span[arguments.Location.Start..arguments.Location.End];
}
