using System.Globalization;
using System.Text;
using JointVentures.Api.Contract.Declarations;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Api.Planning.Sql;

/// <summary>A table of a statement with the related tables that are joined to it, each once however often it is asked for.</summary>
public sealed class RowSource
{
    private readonly Dictionary<IForeignKey, RowSource> _joined = [];
    private readonly List<(RowSource Member, string On)> _below = [];
    private bool _decides;

    /// <summary>The first table of a statement, or of one inside another.</summary>
    public RowSource(SqlScope scope, IEntityType table)
        : this(scope, table, nullable: false)
    {
    }

    private RowSource(SqlScope scope, IEntityType table, bool nullable)
    {
        Scope = scope;
        Table = table;
        Nullable = nullable;
        Alias = scope.Alias();
    }

    /// <summary>The first table of a statement of its own.</summary>
    public static RowSource First(IEntityType table) => new(new SqlScope(), table);

    /// <summary>The mapped entity.</summary>
    public IEntityType Table { get; }

    /// <summary>The table's name in the statement.</summary>
    public string Alias { get; }

    /// <summary>Whether a row of the statement can be without it.</summary>
    public bool Nullable { get; }

    /// <summary>The scope that names tables.</summary>
    public SqlScope Scope { get; }

    /// <summary>The key of its row.</summary>
    public string Key => Column(SqlName.KeyOf(Table));

    /// <summary>A column.</summary>
    public string Column(IProperty member) => SqlName.Of(Alias, member);

    /// <summary>The table that a key of this one leads to.</summary>
    /// <param name="key">The key.</param>
    /// <param name="decides">Whether a filter or an order needs it, so that the store may begin with it.</param>
    public RowSource Join(IForeignKey key, bool decides)
    {
        if (!_joined.TryGetValue(key, out var joined))
        {
            _joined.Add(key, joined = new RowSource(Scope, key.PrincipalEntityType, Nullable || !key.IsRequired));
        }

        joined._decides |= decides;
        return joined;
    }

    /// <summary>The table of a list below this one's rows: each of them stands in the statement once for each record of the list.</summary>
    public RowSource Below(ToManyField list)
    {
        var member = new RowSource(Scope, list.Target.Table);
        _below.Add((member, Membership.Of(list, member, Key)!.Text));
        return member;
    }

    /// <summary>The tables as they stand behind <c>from</c>.</summary>
    /// <param name="first">The relation to the table that is walked first whatever the store thinks; null for none.</param>
    /// <param name="indexHint">What makes the store take an index of the first table and begin with it; empty to leave it to the store.</param>
    /// <param name="innerHint">What makes it take an index of this table where another one is first.</param>
    public string From(IForeignKey? first = null, string indexHint = "", string innerHint = "")
    {
        // A cross join is the one that the store does not turn round.
        var join = first is null && indexHint.Length == 0 ? "join" : "cross join";
        if (first is null)
        {
            return AppendJoins(new StringBuilder($"{SqlName.Of(Table)} {Alias}{indexHint}"), join, null).ToString();
        }

        var leader = _joined[first];
        var text = new StringBuilder(
            $"{SqlName.Of(leader.Table)} {leader.Alias}{indexHint} cross join {SqlName.Of(Table)} {Alias}{innerHint} on {Column(first.Properties[0])} = {leader.Key}");
        return AppendJoins(leader.AppendJoins(text, join, null), join, first).ToString();
    }

    /// <summary>The tables as they stand behind <c>from</c>, after what an index has found.</summary>
    public string From(Lead lead) => AppendJoins(
        new StringBuilder($"{lead.Source.Text} cross join {SqlName.Of(Table)} {Alias} on {Key} = {lead.Key}"), "cross join", null).ToString();

    private StringBuilder AppendJoins(StringBuilder text, string join, IForeignKey? except)
    {
        foreach (var (key, joined) in _joined)
        {
            if (key == except)
            {
                continue;
            }

            var word = joined is { _decides: true, Nullable: false } ? join : "left join";
            text.Append(CultureInfo.InvariantCulture, $" {word} {SqlName.Of(joined.Table)} {joined.Alias} on {joined.Key} = {Column(key.Properties[0])}");
            joined.AppendJoins(text, join, null);
        }

        foreach (var (member, on) in _below)
        {
            text.Append(CultureInfo.InvariantCulture, $" {join} {SqlName.Of(member.Table)} {member.Alias} on {on}");
            member.AppendJoins(text, join, null);
        }

        return text;
    }
}
