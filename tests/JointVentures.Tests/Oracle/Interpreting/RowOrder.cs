using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>A key of an order.</summary>
/// <param name="Path">The fields that lead to it.</param>
/// <param name="Value">What is compared.</param>
/// <param name="Descending">Whether the highest comes first.</param>
public sealed record RowKey(string Path, Func<object, object?> Value, bool Descending);

/// <summary>The effective order of a list: the client's keys, then the row's own.</summary>
/// <param name="Entity">The entity that is listed.</param>
/// <param name="Keys">The keys.</param>
public sealed record RowOrder(EntityDeclaration Entity, IReadOnlyList<RowKey> Keys)
{
    private const string Own = "id";

    /// <summary>Equal for orders that share their cursors.</summary>
    public string Text => $"{Entity.Name}:{string.Join(',', Keys.Select(key => key.Path + (key.Descending ? " DESC" : " ASC")))}";

    /// <summary>Completes the client's keys, or those of the list where the client states none.</summary>
    public static RowOrder Of(EntityDeclaration entity, IReadOnlyList<RowKey> stated, ListOrder standard)
    {
        if (stated.Count == 0)
        {
            var own = standard.Columns.Select(column => new RowKey(column.Name, row => StoredLeaf.Ordered(row, column), standard.Descending));
            return new RowOrder(entity, [.. own, Ending(false)]);
        }

        var keys = stated.DistinctBy(key => key.Path).ToList();
        var end = keys.FindIndex(key => key.Path == Own);
        return new RowOrder(entity, end < 0 ? [.. keys, Ending(keys[^1].Descending)] : keys[..(end + 1)]);
    }

    /// <summary>The values of the keys of a row.</summary>
    public object?[] Values(object row) => [.. Keys.Select(key => key.Value(row))];

    /// <summary>The rows in order, each with the values of its keys.</summary>
    public (object Row, object?[] Values)[] Sort(IEnumerable<object> rows) =>
        [.. rows.Select(row => (row, Values(row))).OrderBy(row => row.Item2, Comparer<object?[]>.Create(Compare))];

    /// <summary>Which of two rows comes first; nulls come first upwards and last downwards.</summary>
    public int Compare(object?[] x, object?[] y)
    {
        for (var i = 0; i < Keys.Count; i++)
        {
            var compared = (x[i], y[i]) switch
            {
                (string a, string b) => string.CompareOrdinal(a, b),
                var (a, b) => Comparer<object?>.Default.Compare(a, b),
            };
            if (compared != 0)
            {
                return Keys[i].Descending ? -compared : compared;
            }
        }

        return 0;
    }

    private static RowKey Ending(bool descending) => new(Own, row => LoadedStore.Key(row), descending);
}
