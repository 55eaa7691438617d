using System.Globalization;
using System.Linq.Expressions;
using System.Text;
using JointVentures.Directory.Search;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace JointVentures.Directory.Store;

/// <summary>Binds the values of a row to the parameters of a statement, in the order of the properties.</summary>
/// <typeparam name="T">The entity that the rows are of.</typeparam>
internal sealed class RowBinder<T>
    where T : class
{
    private const int DayLength = 10;
    private readonly Func<sqlite3_stmt, int, T, int>[] _columns;
    private byte[] _buffer = new byte[512];

    public RowBinder(IEnumerable<IProperty> properties) => _columns = [.. properties.Select(Column)];

    /// <summary>Binds every value of <paramref name="row"/>; SQLite's result of the first that fails, else of success.</summary>
    public int Bind(sqlite3_stmt statement, T row)
    {
        for (var i = 0; i < _columns.Length; i++)
        {
            var result = _columns[i](statement, i + 1, row);
            if (result != raw.SQLITE_OK)
            {
                return result;
            }
        }

        return raw.SQLITE_OK;
    }

    private Func<sqlite3_stmt, int, T, int> Column(IProperty property)
    {
        if (property.IsShadowProperty())
        {
            if (SearchIndex.OfKey(property) is { } search)
            {
                return Key(search);
            }

            var (source, make) = StoredText.SourceOf(property)
                ?? throw new InvalidOperationException($"Nothing fills {property.Name}.");
            var text = Reader<string?>(source);
            return (statement, i, row) => Text(statement, i, text(row) is { } value ? make(value) : null);
        }

        var type = property.GetTypeMapping().Converter?.ProviderClrType ?? property.ClrType;
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string))
        {
            var text = Reader<string?>(property);
            return (statement, i, row) => Text(statement, i, text(row));
        }

        if (type == typeof(DateOnly))
        {
            var day = Reader<DateOnly?>(property);
            return (statement, i, row) => Day(statement, i, day(row));
        }

        var number = Reader<long?>(property);
        return (statement, i, row) => number(row) is { } value
            ? raw.sqlite3_bind_int64(statement, i, value)
            : raw.sqlite3_bind_null(statement, i);
    }

    private Func<sqlite3_stmt, int, T, int> Key(SearchIndex search)
    {
        var speller = new SearchSpeller();
        var names = search.Names.Select(Reader<string?>).ToArray();
        var numbers = search.Numbers.Select(Reader<string?>).ToArray();
        return (statement, i, row) => Text(
            statement, i, SearchKey.Of(names.Select(read => read(row)), numbers.Select(read => read(row)), speller));
    }

    private int Text(sqlite3_stmt statement, int parameter, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            // An empty span has no address, which SQLite would take for null.
            return raw.sqlite3_bind_text(statement, parameter, "");
        }

        var most = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (_buffer.Length < most)
        {
            _buffer = new byte[most];
        }

        return raw.sqlite3_bind_text(statement, parameter, _buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, _buffer)));
    }

    private int Text(sqlite3_stmt statement, int parameter, string? text) =>
        text is null ? raw.sqlite3_bind_null(statement, parameter) : Text(statement, parameter, text.AsSpan());

    private int Day(sqlite3_stmt statement, int parameter, DateOnly? day)
    {
        if (day is not { } value)
        {
            return raw.sqlite3_bind_null(statement, parameter);
        }

        Span<char> text = stackalloc char[DayLength];
        value.TryFormat(text, out _, "O", CultureInfo.InvariantCulture);
        return Text(statement, parameter, text);
    }

    /// <summary>Reads a property as it is stored, without an object for each value.</summary>
    private static Func<T, TStored> Reader<TStored>(IProperty property)
    {
        var row = Expression.Parameter(typeof(T));
        Expression value = Expression.Property(row, property.PropertyInfo!);
        if (property.GetTypeMapping().Converter is { } converter && converter.ModelClrType == value.Type)
        {
            value = Expression.Invoke(converter.ConvertToProviderExpression, value);
        }

        if (value.Type == typeof(bool))
        {
            value = Expression.Condition(value, Expression.Constant(1L), Expression.Constant(0L));
        }

        return Expression.Lambda<Func<T, TStored>>(Expression.Convert(value, typeof(TStored)), row).Compile();
    }
}
