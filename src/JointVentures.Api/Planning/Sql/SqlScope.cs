namespace JointVentures.Api.Planning.Sql;

/// <summary>Names the tables of one statement, those of its inner statements among them.</summary>
public sealed class SqlScope
{
    private int _tables;

    /// <summary>A name that no other table of the statement has.</summary>
    public string Alias() => FormattableString.Invariant($"t{_tables++}");
}
