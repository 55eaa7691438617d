namespace JointVentures.Api.Planning.Sql;

/// <summary>The columns that a statement gives, each once.</summary>
public sealed class SelectList
{
    private readonly List<SqlFragment> _columns = [];

    /// <summary>The place of a column, which is added where it is not there yet.</summary>
    public int Place(string column)
    {
        var place = _columns.FindIndex(x => x.Text == column && x.Parameters.Count == 0);
        return place >= 0 ? place : Place(SqlFragment.Of(column));
    }

    /// <summary>Adds a column.</summary>
    public int Place(SqlFragment column)
    {
        _columns.Add(column);
        return _columns.Count - 1;
    }

    /// <summary>The columns as they stand behind <c>select</c>.</summary>
    public SqlFragment Fragment() => SqlFragment.Of(
        _columns.Count == 0 ? "1" : string.Join(", ", _columns.Select(x => x.Text)), [.. _columns.SelectMany(x => x.Parameters)]);
}
