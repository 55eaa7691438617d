using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace JointVentures.Benchmarks.Hand;

/// <summary>All ventures as CSV by hand: one statement, a reader and a writer of text.</summary>
/// <param name="store">The store's file.</param>
public sealed class ExportEndpoints(string store)
{
    /// <summary>Its address.</summary>
    public const string Path = "/export";

    private const int FlushedCharacters = 32 * 1024;

    private const string Headers =
        "Id,Registration number,Name: Russian,Status,Founded on,Region: Code,Region: Name: English,Employees,"
        + "Charter capital: Amount,Charter capital: Currency,Charter capital: In US dollars\r\n";

    /// <summary>Maps it.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapPost(Path, SendAsync);

    private async Task SendAsync(HttpContext http)
    {
        http.Response.ContentType = "text/csv; charset=utf-8";
        using var connection = AdoConnection.Rent(store);
        using var rows = connection.Read(HandSql.Export);
        var text = new StringBuilder("\uFEFF").Append(Headers);
        while (rows.Read())
        {
            text.Append(HandFormat.Id(rows.GetInt64(0))).Append(',');
            Append(text, rows.GetString(1));
            Append(text, rows.GetString(2));
            text.Append(HandFormat.Statuses[rows.GetInt32(3)]).Append(',');
            text.Append(rows.GetString(4)).Append(',');
            Append(text, rows.GetString(5));
            Append(text, rows.GetString(6));
            text.Append(CultureInfo.InvariantCulture, $"{(rows.IsDBNull(7) ? null : rows.GetInt32(7))},{Money(rows.GetValue(8))},");
            text.Append(rows.IsDBNull(9) ? "" : HandFormat.Currencies[rows.GetInt32(9)]);
            text.Append(CultureInfo.InvariantCulture, $",{Money(rows.GetValue(10))}\r\n");
            if (text.Length > FlushedCharacters)
            {
                await http.Response.WriteAsync(text.ToString(), http.RequestAborted);
                text.Clear();
            }
        }

        await http.Response.WriteAsync(text.ToString(), http.RequestAborted);
    }

    private static decimal? Money(object minor) => minor is long amount ? HandFormat.Money(amount) : null;

    private static void Append(StringBuilder text, string value)
    {
        var isFormula = value.Length > 0 && "=+-@\t\r".Contains(value[0], StringComparison.Ordinal);
        var marked = isFormula ? $"'{value}" : value;
        text.Append(marked.AsSpan().IndexOfAny(",\"\r\n") < 0 ? marked : $"\"{marked.Replace("\"", "\"\"", StringComparison.Ordinal)}\"").Append(',');
    }
}
