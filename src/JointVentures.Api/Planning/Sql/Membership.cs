using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Planning.Sql;

/// <summary>Which rows of a list belong to the row above.</summary>
public static class Membership
{
    /// <summary>The condition, the row above being in the same statement; null where all rows belong to it.</summary>
    public static SqlFragment? Of(ToManyField list, RowSource member, string parentKey) =>
        Of(list, member, SqlFragment.Of(parentKey));

    /// <summary>The condition, the row above being one that another statement has read; null where all rows belong to it.</summary>
    public static SqlFragment? Of(ToManyField list, RowSource member, Parameter parentKey) =>
        Of(list, member, SqlFragment.Of("?", parentKey));

    private static SqlFragment? Of(ToManyField list, RowSource member, SqlFragment parent) =>
        SqlFragment.Any([.. list.Links.Select(link => Of(link, member, parent))]);

    private static SqlFragment Of(Link link, RowSource member, SqlFragment parent)
    {
        if (link.ToTarget is not { } target)
        {
            return parent.Within($"{member.Column(link.ToParent.Properties[0])} = {parent.Text}");
        }

        var between = new RowSource(member.Scope, link.ToParent.DeclaringEntityType);
        return parent.Within(
            $"{member.Key} in (select {between.Column(target.Properties[0])} from {between.From()}"
                + $" where {between.Column(link.ToParent.Properties[0])} = {parent.Text})");
    }
}
