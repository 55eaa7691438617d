using System.Globalization;
using System.Text;

namespace JointVentures.Tests.Contract.Documents.Merging;

/// <summary>Small documents whose fields often meet under one name, the same for the same number.</summary>
/// <param name="seed">Which one.</param>
public sealed class RandomDocument(int seed)
{
    /// <summary>
    /// What the documents ask. Its lists are of interfaces: in a list of objects the engine takes a fragment on another type of
    /// objects for one that could apply.
    /// </summary>
    public const string Schema = """
        interface Node { id: ID name(case: Int, form: Form): String next: Node }
        interface Named { name(case: Int, form: Form): String self: Named }
        enum Form { SHORT LONG }
        type Cat implements Node & Named { id: ID name(case: Int, form: Form): String next: Node self: Named age: Int! lives: [Int] cat: Cat other: [Node] }
        type Dog implements Node & Named { id: ID name(case: Int, form: Form): String next: Node self: Named age: Int lives: Int cat: Cat other: [Node!] }
        union Animal = Cat | Dog
        type Query { node: Node cat: Cat dog: Dog animal: Animal named: Named name(case: Int, form: Form): String }
        """;

    private static readonly string[] _types = ["Query", "Cat", "Dog", "Node", "Named", "Animal"];
    private static readonly string[] _leaves = ["id", "name", "age", "lives", "__typename", "unknown"];
    private static readonly string[] _objects = ["next", "self", "cat", "other", "node", "dog", "animal", "named"];
    private static readonly string[] _aliases = ["", "", "", "", "", "", "", "", "x: ", "name: ", "cat: "];
    private static readonly string[] _arguments =
        ["", "", "", "", "", "", "", "", "", "(case: 1)", "(case: 2)", "(case: 1, form: LONG)", "(form: LONG, case: 1)", "(form: SHORT)", "(case: $case)"];

    private readonly Random _random = new(seed);
    private readonly StringBuilder _text = new();
    private int _fragments;

    /// <summary>Its text.</summary>
    public override string ToString()
    {
        var fragments = _random.Next(5);
        _fragments = fragments;
        Selections(0, 0);
        for (var i = 0; i < fragments; i++)
        {
            _text.Append(CultureInfo.InvariantCulture, $" fragment F{i} on {Any(_types)} ");
            Selections(1, i + 1);
        }

        return _text.ToString();
    }

    private void Selections(int depth, int firstFragment)
    {
        _text.Append("{ ");
        for (var i = _random.Next(1, 4); i > 0; i--)
        {
            Selection(depth, firstFragment);
        }

        _text.Append("} ");
    }

    // A fragment spreads later ones alone, so that there is no cycle.
    private void Selection(int depth, int firstFragment)
    {
        switch (_random.Next(8))
        {
            case 0 when firstFragment < _fragments:
            case 1 when firstFragment < _fragments:
                _text.Append(CultureInfo.InvariantCulture, $"...F{_random.Next(firstFragment, _fragments)} ");
                break;
            case 2 or 3 when depth < 4:
                _text.Append(_random.Next(4) == 0 ? "... " : $"... on {Any(_types)} ");
                Selections(depth + 1, firstFragment);
                break;
            case 4 or 5 when depth < 4:
                _text.Append(Any(_aliases)).Append(Any(_objects)).Append(' ');
                Selections(depth + 1, firstFragment);
                break;
            default:
                var name = Any(_leaves);
                _text.Append(Any(_aliases)).Append(name).Append(name == "name" ? Any(_arguments) : "").Append(' ');
                break;
        }
    }

    private string Any(string[] choices) => choices[_random.Next(choices.Length)];
}
