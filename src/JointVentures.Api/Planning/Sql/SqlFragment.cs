using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Planning.Names;

namespace JointVentures.Api.Planning.Sql;

/// <summary>A part of a statement and what its parameters stand for, in the order of the text.</summary>
/// <param name="Text">The text.</param>
/// <param name="Parameters">What each <c>?</c> stands for.</param>
public sealed record SqlFragment(string Text, IReadOnlyList<Parameter> Parameters)
{
    /// <summary>What it asks of names that an index covers; null where nothing that would help to find its rows.</summary>
    public NameCondition? NameCondition { get; init; }

    /// <summary>Whether it leaves a few rows at most, so that nothing else is worth being looked up first.</summary>
    public bool IsSelective { get; init; }

    /// <summary>What every row meets.</summary>
    public static SqlFragment True { get; } = Of("1 = 1");

    /// <summary>What no row meets.</summary>
    public static SqlFragment False { get; } = Of("1 = 0");

    /// <summary>The same condition, asked of rows that are related to those that it was made for.</summary>
    /// <param name="step">The way to them; null where there is none that the name index could go.</param>
    public SqlFragment Through(NameStep? step) => this with { IsSelective = false, NameCondition = step is null ? null : NameCondition?.Through(step) };

    /// <summary>The same condition inside another one, where its rows are not those of the statement.</summary>
    /// <param name="text">The text with the condition in it.</param>
    public SqlFragment Within(string text) => new(text, Parameters);

    /// <summary>A part without parameters, or with some.</summary>
    public static SqlFragment Of(string text, params IReadOnlyList<Parameter> parameters) => new(text, parameters);

    /// <summary>The opposite of a condition that is never null.</summary>
    public SqlFragment Not() => new($"not ({Text})", Parameters);

    /// <summary>The condition that all parts hold; null where there is none.</summary>
    /// <param name="parts">The parts; null for one that every row meets.</param>
    public static SqlFragment? All(IReadOnlyList<SqlFragment?> parts) => parts.OfType<SqlFragment>().ToArray() switch
    {
        [] => null,
        [var only] => only,
        var all => Join(" and ", all) with
        {
            IsSelective = all.Any(part => part.IsSelective),
            NameCondition = all.Any(part => part.IsSelective) ? null : NameCondition.All([.. all.Select(part => part.NameCondition)]),
        },
    };

    /// <summary>The condition that a part holds; null where there is none.</summary>
    public static SqlFragment? Any(IReadOnlyList<SqlFragment> parts) => parts.Count == 0 ? null : parts.Count == 1 ? parts[0] : Join(" or ", parts) with
    {
        IsSelective = parts.All(part => part.IsSelective),
        NameCondition = NameCondition.Any([.. parts.Select(part => part.NameCondition)]),
    };

    // Halves of halves: a chain of as many would be nested as deep as it is long, which stores limit.
    private static SqlFragment Join(string word, IReadOnlyList<SqlFragment> parts)
    {
        if (parts.Count == 1)
        {
            return parts[0];
        }

        var half = parts.Count / 2;
        var left = Join(word, [.. parts.Take(half)]);
        var right = Join(word, [.. parts.Skip(half)]);
        return new($"({left.Text}{word}{right.Text})", [.. left.Parameters, .. right.Parameters]);
    }
}
