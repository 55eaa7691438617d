using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Planning.Sql;

/// <summary>The comparisons that a store makes, in its own words; none of them matches a null column.</summary>
public static class Comparisons
{
    /// <summary>Equal.</summary>
    public static SqlFragment Equal(string column, Parameter operand) => SqlFragment.Of($"{column} = ?", operand);

    /// <summary>One of a list.</summary>
    public static SqlFragment In(string column, Parameter list) =>
        SqlFragment.Of($"{column} in (select value from json_each(?))", list);

    /// <summary>Above, below and their like.</summary>
    public static SqlFragment Compare(string column, string sign, Parameter operand) => SqlFragment.Of($"{column} {sign} ?", operand);

    /// <summary>A text that has another in it.</summary>
    public static SqlFragment Contains(string column, Parameter part) => SqlFragment.Of($"instr({column}, ?) > 0", part);

    /// <summary>A text that begins with another.</summary>
    public static SqlFragment StartsWith(string column, Parameter part) =>
        SqlFragment.Of($"substr({column}, 1, length(?)) = ?", part, part);

    /// <summary>A text that ends with another.</summary>
    // Counted from the start, for counted from the end an empty text would be the whole.
    public static SqlFragment EndsWith(string column, Parameter part) => SqlFragment.Of(
        $"(length({column}) >= length(?) and substr({column}, length({column}) - length(?) + 1) = ?)", part, part, part);

    /// <summary>A null column.</summary>
    public static SqlFragment IsNull(string column) => SqlFragment.Of($"{column} is null");

    /// <summary>A column that is not null.</summary>
    public static SqlFragment IsNotNull(string column) => SqlFragment.Of($"{column} is not null");

    /// <summary>A condition that does not hold, or cannot be told because of a null.</summary>
    public static SqlFragment NotTrue(SqlFragment condition) => condition.Within($"({condition.Text}) is not true");

    /// <summary>A column that no index is looked up for.</summary>
    public static string Unindexed(string column) => "+" + column;
}
