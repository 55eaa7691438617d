using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Planning.Sql;

/// <summary>A part of a statement and what its parameters stand for, in the order of the text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Parameters">What each <c>?</c> stands for.</param>
public sealed record SqlFragment(string Text, IReadOnlyList<Parameter> Parameters)
{
    /// <summary>What every row meets.</summary>
    public static SqlFragment True { get; } = Of("1 = 1");

    /// <summary>What no row meets.</summary>
    public static SqlFragment False { get; } = Of("1 = 0");

    /// <summary>A part without parameters, or with some.</summary>
    public static SqlFragment Of(string text, params IReadOnlyList<Parameter> parameters) => new(text, parameters);

    /// <summary>The opposite of a condition that is never null.</summary>
    public SqlFragment Not() => new($"not ({Text})", Parameters);

    /// <summary>The condition that all parts hold; null where there is none.</summary>
    public static SqlFragment? All(IReadOnlyList<SqlFragment> parts) => Join(" and ", parts);

    /// <summary>The condition that a part holds; null where there is none.</summary>
    public static SqlFragment? Any(IReadOnlyList<SqlFragment> parts) => Join(" or ", parts);

    // Halves of halves: a chain of as many would be nested as deep as it is long, which stores limit.
    private static SqlFragment? Join(string word, IReadOnlyList<SqlFragment> parts)
    {
        if (parts.Count < 2)
        {
            return parts.Count == 0 ? null : parts[0];
        }

        var half = parts.Count / 2;
        var left = Join(word, [.. parts.Take(half)])!;
        var right = Join(word, [.. parts.Skip(half)])!;
        return new($"({left.Text}{word}{right.Text})", [.. left.Parameters, .. right.Parameters]);
    }
}
