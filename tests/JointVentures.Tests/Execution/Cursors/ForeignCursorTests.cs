using System.Buffers.Text;
using System.Text;
using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Tests.Store;

namespace JointVentures.Tests.Execution.Cursors;

/// <summary>Cursors that a list did not give, or not in this form.</summary>
public sealed class ForeignCursorTests : IDisposable
{
    private const string Order = "Region: name ASC, employees DESC, id ASC";

    private static readonly CursorKey _name = new(0, IsText: true, Nullable: false);
    private static readonly CursorKey _employees = new(1, IsText: false, Nullable: true);
    private static readonly CursorKey _id = new(2, IsText: false, Nullable: false);
    private static readonly CursorFormat _format = new(Order, [_name, _employees, _id]);

    private readonly StoreFolder _folder = new();
    private readonly ReadPool _pool;
    private readonly ReadConnection _store;

    public ForeignCursorTests()
    {
        _folder.Connect().Dispose();
        _pool = ApiUnderTest.PoolOver(_folder.Store, connections: 1);
        _store = _pool.RentAsync(default).AsTask().GetAwaiter().GetResult();
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAA")]
    [InlineData("AAAA=")]
    [InlineData("AAA%")]
    [InlineData("\u0000")]
    [InlineData("ж")]
    [InlineData("😀😀")]
    [InlineData("AQ AQ")]
    [InlineData("+/+/")]
    public void What_no_list_gave_is_no_cursor(string text) => Assert.Equal(CursorReading.Malformed, Read(text));

    [Theory]
    [InlineData("'Омск', 7, 1")]
    [InlineData("'', null, 9223372036854775807")]
    [InlineData("'a|b\"c', -1, -9223372036854775808")]
    public void A_cursor_of_a_row_gives_its_keys_back(string row)
    {
        var keys = new List<StoreValue>();
        Assert.Equal(CursorReading.Good, _format.TryRead(Cursor(row), keys));
        using var store = _folder.Connect();
        Assert.Equal(
            store.Rows($"select {row}"),
            [string.Join(' ', keys.Select(key => key.Text ?? key.Whole?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? ""))]);
    }

    [Theory]
    [InlineData("Region: name DESC, employees DESC, id ASC")]
    [InlineData("Sector: name ASC, employees DESC, id ASC")]
    [InlineData("Region: name ASC, employees DESC")]
    [InlineData("")]
    public void A_cursor_of_another_order_or_type_is_told_from_a_malformed_one(string order)
    {
        var other = new CursorFormat(order, [_name, _employees, _id]);
        Assert.Equal(CursorReading.OfAnotherOrder, Read(Cursor("'Омск', 7, 1", other)));
    }

    [Fact]
    public void A_cursor_without_its_end_is_malformed_wherever_it_was_cut()
    {
        var cursor = Bytes("'Омск', null, 1");
        Assert.All(Enumerable.Range(0, cursor.Length), length => Assert.Equal(CursorReading.Malformed, Read(cursor[..length])));
    }

    [Fact]
    public void A_cursor_with_anything_behind_its_end_is_malformed()
    {
        Assert.Equal(CursorReading.Malformed, Read([.. Bytes("'Омск', 7, 1"), 0]));
        Assert.Equal(CursorReading.Malformed, Read(Cursor("'Омск', 7, 1") + "="));
    }

    [Fact]
    public void A_cursor_of_another_version_is_malformed()
    {
        var cursor = Bytes("'Омск', 7, 1");
        Assert.All(
            Enumerable.Range(0, 256).Where(version => version != cursor[0]),
            version => Assert.Equal(CursorReading.Malformed, Read([(byte)version, .. cursor[1..]])));
    }

    [Theory]
    [InlineData("7, 'Омск', 1", false, true)]
    [InlineData("'Омск', 'x', 1", true, true)]
    [InlineData("7, 7, 1", false, false)]
    public void A_cursor_with_keys_of_other_kinds_is_malformed(string row, bool nameIsText, bool employeesAreText)
    {
        var swapped = new CursorFormat(Order, [_name with { IsText = nameIsText }, _employees with { IsText = employeesAreText }, _id]);
        Assert.Equal(CursorReading.Malformed, Read(Cursor(row, swapped)));
    }

    [Theory]
    [InlineData("null, 7, 1")]
    [InlineData("'Омск', 7, null")]
    public void A_cursor_without_a_value_where_none_can_be_missing_is_malformed(string row) =>
        Assert.Equal(CursorReading.Malformed, Read(Cursor(row)));

    [Theory]
    [InlineData("x'ff'")]
    [InlineData("x'd0'")]
    [InlineData("x'eda080'")]
    public void A_cursor_with_a_text_that_is_no_unicode_is_malformed(string text) =>
        Assert.Equal(CursorReading.Malformed, Read(Cursor($"cast({text} as text), 7, 1")));

    /// <inheritdoc/>
    public void Dispose()
    {
        _pool.Return(_store);
        _pool.Dispose();
        _folder.Dispose();
    }

    private static CursorReading Read(string cursor) => _format.TryRead(cursor, []);

    private static CursorReading Read(byte[] cursor) => Read(Base64Url.EncodeToString(cursor));

    private byte[] Bytes(string row) => Base64Url.DecodeFromChars(Cursor(row));

    // The cursor of a row with these values, as a list would give it.
    private string Cursor(string row, CursorFormat? format = null)
    {
        var statement = _store.Rent($"select {row}");
        try
        {
            Assert.True(statement.Step());
            using var json = new JsonBuffer();
            (format ?? _format).Write(statement, new CursorBytes(), json);
            return Encoding.UTF8.GetString(json.Written);
        }
        finally
        {
            _store.Return(statement);
        }
    }
}
