using JointVentures.Api.Contract.Limits;
using static JointVentures.Benchmarks.Hostile.Text;

namespace JointVentures.Benchmarks.Hostile;

/// <summary>Documents whose fields meet under one name, and fragments that lead to them.</summary>
/// <param name="limits">How large they may be.</param>
internal sealed class MergingDocuments(OperationLimits limits)
{
    private const string Row = "nodes { id name { ru } }";

    /// <summary>All of them.</summary>
    public IEnumerable<HostileDocument> All =>
    [
        new("one field again and again", $"{{ dataset {{ {Many(limits.Fields - 1, "asOf ")}}} }}"),
        new("two fields under one name", $"{{ dataset {{ {Many((limits.Fields / 2) - 1, "x: asOf x: version ")}}} }}"),
        new("one list again and again", $"{{ {Many(limits.Fields / 5, $"regions {{ {Row} }} ")}}}"),
        new("lists inside each other, twice at each level", $"{{ sectors {{ nodes {Twice(8)} }} }}"),
        new("one filter again and again", $"{{ {Many(limits.Tokens / 22, "regions(where: {or: [{code: {eq: \"a\"}}, {code: {in: [\"b\"]}}]}) { totalCount } ")}}}"),
        new("another filter each time", $"{{ {Many(limits.Tokens / 22, i => $"regions(where: {{or: [{{code: {{eq: \"{i}\"}}}}, {{code: {{in: [\"b\"]}}}}]}}) {{ totalCount }} ")}}}"),
        new("one long text again and again", $"{{ {Many(100, $"regions(after: \"{new string('x', (limits.DocumentCharacters / 100) - 50)}\") {{ totalCount }} ")}}}"),
        new("fields of different objects", $"{{ nodes(ids: []) {{ {Many(limits.Fields / 3, "... on Region { id } ... on Sector { id } ... on Partner { id } ")}}} }}"),
        new("fields in inline fragments", $"{{ {Many(60, $"{Nested(50, "... { ", "__typename ", "} ")}")}}}"),
        new("fields as deep as allowed", $"{{ {Many(limits.Fields / 19, i => $"a{i}: sectors {{ nodes {{ {Nested(15, "parent { ", "id ", "} ")} }} }} ")}}}"),
        new("a fragment with many fields, in many places", $"{{ {Many(340, "sectors { nodes { ...A } } ")}}} fragment A on Sector {{ {Many(1_000, "id ")}}}"),
        new("a fragment in a thousand places", $"{{ {Many(1_000, i => $"a{i}: dataset {{ ...A }} ")}}} fragment A on Dataset {{ asOf }}"),
        new("fragments that double at each level",
            $"{{ sectors {{ nodes {{ ...F0 }} }} }} {Many(90, i => $"fragment F{i} on Sector {{ a: parent {{ ...F{i + 1} }} b: parent {{ ...F{i + 1} }} }} ")}fragment F90 on Sector {{ id }}"),
        new("fragments that spread all later ones", Fragments((i, j) => i < j)),
        new("fragments that spread each other in circles", Fragments((i, j) => i != j)),
        new("fragments that spread the next one through a field, in a circle",
            $"{{ sectors {{ nodes {{ ...F0 }} }} }} {Many(100, i => $"fragment F{i} on Sector {{ {Many(9, $"parent {{ ...F{(i + 1) % 100} }} ")}}} ")}"),
        new("fragments that nothing spreads", $"{{ __typename }} {Many(limits.Fragments, i => $"fragment F{i} on Sector {{ {Many(20, "id ")}}} ")}"),
        new("fragments with one name", $"{{ ...F }} {Many(limits.Fragments, $"fragment F on Query {{ {Many(20, "__typename ")}}} ")}"),
        new("spreads of one fragment", $"{{ {Many(limits.Fields - 1, "...F ")}}} fragment F on Query {{ __typename }}"),
        new("spreads of fragments that are not there", $"{{ {Many(limits.Fields, i => $"...F{i} ")}}}"),
    ];

    private static string Twice(int levels) => levels == 0 ? "{ id } " : $"{{ parent {Twice(levels - 1)}parent {Twice(levels - 1)}}} ";

    private string Fragments(Func<int, int, bool> spreads)
    {
        var each = (limits.Fields / limits.Fragments) - 1;
        return $"{{ sectors {{ nodes {{ ...F0 }} }} }} " + Many(limits.Fragments, i =>
            $"fragment F{i} on Sector {{ id {Many(each, k => (i + 1 + k) % limits.Fragments is var j && spreads(i, j) ? $"...F{j} " : "")}}} ");
    }
}
