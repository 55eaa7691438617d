using System.Linq.Expressions;

namespace JointVentures.Api.Contract.Declarations;

/// <summary>The members that an expression goes through.</summary>
internal static class MemberPath
{
    /// <summary>The name of the last one.</summary>
    /// <exception cref="ArgumentException">The expression is anything but members of members.</exception>
    public static string EndOf(LambdaExpression member) => Of(member)[^1];

    /// <summary>Their names, the one that is nearest to the entity first.</summary>
    /// <exception cref="ArgumentException">The expression is anything but members of members.</exception>
    public static IReadOnlyList<string> Of(LambdaExpression member)
    {
        var names = new Stack<string>();
        var at = member.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : member.Body;
        for (; at is MemberExpression access; at = access.Expression)
        {
            names.Push(access.Member.Name);
        }

        return at is ParameterExpression && names.Count > 0
            ? [.. names]
            : throw new ArgumentException("Expected a member of the entity.", nameof(member));
    }
}
