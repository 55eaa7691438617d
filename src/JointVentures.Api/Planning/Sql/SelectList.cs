using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Planning.Sql;

/// <summary>The columns that a statement gives, each once.</summary>
public sealed class SelectList
{
    // SQLite's own limit is 2,000, PostgreSQL's 1,664.
    private const int MostColumns = 1_600;

    private readonly List<SqlFragment> _columns = [];

    /// <summary>The place of a column, which is added where it is not there yet.</summary>
    /// <exception cref="OperationException">There are more columns than a store takes.</exception>
    public int Place(string column) => Place(SqlFragment.Of(column));

    /// <summary>The place of a column, which is added where it is not there yet.</summary>
    /// <exception cref="OperationException">There are more columns than a store takes.</exception>
    public int Place(SqlFragment column)
    {
        var place = _columns.FindIndex(x => x.Text == column.Text && x.Parameters.SequenceEqual(column.Parameters));
        if (place >= 0)
        {
            return place;
        }

        if (_columns.Count == MostColumns)
        {
            throw new OperationException(
                ErrorCode.TooManyFields, "The operation selects more fields of one record than allowed: split it.");
        }

        _columns.Add(column);
        return _columns.Count - 1;
    }

    /// <summary>The columns as they stand behind <c>select</c>.</summary>
    public SqlFragment Fragment() => SqlFragment.Of(
        _columns.Count == 0 ? "1" : string.Join(", ", _columns.Select(x => x.Text)), [.. _columns.SelectMany(x => x.Parameters)]);
}
