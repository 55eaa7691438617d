using System.Buffers;
using System.Text.Json;
using JointVentures.Directory.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using SQLitePCL;
using static JointVentures.Benchmarks.Hand.RawRows;

namespace JointVentures.Benchmarks.Hand;

/// <summary>Side B, the limit: the same over raw SQLite calls, texts going to the JSON as UTF-8.</summary>
/// <param name="store">The store's file.</param>
public sealed class RawEndpoints(string store)
{
    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        Map(app, "page", (body, json, db) =>
        {
            var first = body.Variable("first").GetInt32();
            Page(json, db.Statement(HandSql.Page, first + 1L), first);
        });
        Map(app, "deep", (body, json, db) =>
        {
            var first = body.Variable("first").GetInt32();
            Page(json, db.Statement(HandSql.Deep, HandFormat.CursorKey(body.Variable("after").GetString()!), first + 1L), first);
        });
        Map(app, "nested", (body, json, db) => Nested(json, db, Array.IndexOf(HandFormat.Statuses, body.Variable("status").GetString())));
        Map(app, "lookup", (body, json, db) => Lookup(json, db.Statement(HandSql.Lookup, HandFormat.Key(body.Variable("id").GetString()!))));
        Map(app, "contains", (body, json, db) =>
            Contains(json, db.Statement(HandSql.Contains, TextFolding.Fold(body.Variable("text").GetString()!))));
        Map(app, "two-roots", (body, json, db) => TwoRoots(json, db, body.Variable("first").GetInt32()));
    }

    private void Map(IEndpointRouteBuilder app, string name, Action<JsonDocument, Utf8JsonWriter, RawConnection> answer) =>
        app.MapPost($"/b/{name}", async (HttpContext http) =>
        {
            using var body = await HandRequest.ReadAsync(http);
            var bytes = new ArrayBufferWriter<byte>(16 * 1024);
            using (var json = new Utf8JsonWriter(bytes, HandFormat.Json))
            using (var connection = RawConnection.Rent(store))
            {
                json.WriteStartObject();
                json.WriteStartObject("data");
                answer(body, json, connection);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            await HandRequest.SendAsync(http, bytes.WrittenMemory);
        });

    private static void Page(Utf8JsonWriter json, sqlite3_stmt rows, int first)
    {
        json.WriteStartObject("jointVentures"u8);
        json.WriteStartArray("nodes"u8);
        var count = 0;
        long last = 0;
        for (; count < first && Step(rows); count++)
        {
            last = Whole(rows, 0);
            json.WriteStartObject();
            json.WriteString("id"u8, HandFormat.Id(last));
            Name(json, Text(rows, 1));
            json.WriteString("status"u8, HandFormat.Statuses[Whole(rows, 2)]);
            json.WriteString("foundedOn"u8, Text(rows, 3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        // A step behind the last row would begin anew.
        json.WriteBoolean("hasNextPage"u8, count == first && Step(rows));
        json.WriteString("endCursor"u8, count == 0 ? null : HandFormat.Cursor(last));
        json.WriteEndObject();
        json.WriteEndObject();
        raw.sqlite3_reset(rows);
    }

    private static void Nested(Utf8JsonWriter json, RawConnection db, long status)
    {
        json.WriteStartObject("jointVentures"u8);
        var count = db.Statement(HandSql.Count, status);
        Step(count);
        json.WriteNumber("totalCount"u8, Whole(count, 0));
        raw.sqlite3_reset(count);
        json.WriteStartArray("nodes"u8);
        var rows = db.Statement(HandSql.Nested, status);
        while (Step(rows))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, HandFormat.Id(Whole(rows, 0)));
            Name(json, Text(rows, 1));
            json.WriteString("foundedOn"u8, Text(rows, 2));
            Money(json, rows, 3);
            Named(json, "region"u8, Text(rows, 6), Text(rows, 7));
            Named(json, "sector"u8, Text(rows, 8), Text(rows, 9));
            json.WriteStartArray("stakes"u8);
            var stakes = db.Statement(HandSql.Stakes, Whole(rows, 0));
            while (Step(stakes))
            {
                json.WriteStartObject();
                json.WriteNumber("sharePercent"u8, HandFormat.Percent(Whole(stakes, 0)));
                json.WriteStartObject("partner"u8);
                Name(json, Text(stakes, 1));
                json.WriteString("country"u8, HandFormat.Countries[Whole(stakes, 2)]);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            raw.sqlite3_reset(stakes);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        raw.sqlite3_reset(rows);
    }

    private static void Lookup(Utf8JsonWriter json, sqlite3_stmt rows)
    {
        if (!Step(rows))
        {
            json.WriteNull("jointVenture"u8);
        }
        else
        {
            json.WriteStartObject("jointVenture"u8);
            json.WriteString("id"u8, HandFormat.Id(Whole(rows, 0)));
            json.WriteString("registrationNumber"u8, Text(rows, 1));
            json.WriteStartObject("name"u8);
            json.WriteString("ru"u8, Text(rows, 2));
            json.WriteString("en"u8, Text(rows, 3));
            json.WriteEndObject();
            json.WriteString("status"u8, HandFormat.Statuses[Whole(rows, 4)]);
            json.WriteString("hostCountry"u8, HandFormat.Countries[Whole(rows, 5)]);
            json.WriteString("foundedOn"u8, Text(rows, 6));
            if (IsNull(rows, 7))
            {
                json.WriteNull("employees"u8);
            }
            else
            {
                json.WriteNumber("employees"u8, Whole(rows, 7));
            }

            json.WriteEndObject();
        }

        raw.sqlite3_reset(rows);
    }

    /// <summary>Writes a page of 20 ventures of their key and Russian name, and whether there are more.</summary>
    public static void Contains(Utf8JsonWriter json, sqlite3_stmt rows)
    {
        json.WriteStartObject("jointVentures"u8);
        json.WriteStartArray("nodes"u8);
        var count = 0;
        for (; count < 20 && Step(rows); count++)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, HandFormat.Id(Whole(rows, 0)));
            Name(json, Text(rows, 1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo"u8);
        json.WriteBoolean("hasNextPage"u8, count == 20 && Step(rows));
        json.WriteEndObject();
        json.WriteEndObject();
        raw.sqlite3_reset(rows);
    }

    private static void TwoRoots(Utf8JsonWriter json, RawConnection db, int first)
    {
        json.WriteStartObject("largest"u8);
        json.WriteStartArray("nodes"u8);
        var ventures = db.Statement(HandSql.Largest, first);
        while (Step(ventures))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, HandFormat.Id(Whole(ventures, 0)));
            Name(json, Text(ventures, 1));
            Money(json, ventures, 2);
            json.WriteEndObject();
        }

        raw.sqlite3_reset(ventures);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("regions"u8);
        json.WriteStartArray("nodes"u8);
        var regions = db.Statement(HandSql.Regions, first);
        while (Step(regions))
        {
            json.WriteStartObject();
            json.WriteString("code"u8, Text(regions, 0));
            Name(json, Text(regions, 1));
            json.WriteEndObject();
        }

        raw.sqlite3_reset(regions);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Money(Utf8JsonWriter json, sqlite3_stmt rows, int column)
    {
        if (IsNull(rows, column))
        {
            json.WriteNull("charterCapital"u8);
            return;
        }

        json.WriteStartObject("charterCapital"u8);
        json.WriteNumber("amount"u8, HandFormat.Money(Whole(rows, column)));
        json.WriteString("currency"u8, HandFormat.Currencies[Whole(rows, column + 1)]);
        if (IsNull(rows, column + 2))
        {
            json.WriteNull("usd"u8);
        }
        else
        {
            json.WriteNumber("usd"u8, HandFormat.Money(Whole(rows, column + 2)));
        }

        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, ReadOnlySpan<byte> field, ReadOnlySpan<byte> code, ReadOnlySpan<byte> name)
    {
        json.WriteStartObject(field);
        json.WriteString("code"u8, code);
        Name(json, name);
        json.WriteEndObject();
    }

    private static void Name(Utf8JsonWriter json, ReadOnlySpan<byte> ru)
    {
        json.WriteStartObject("name"u8);
        json.WriteString("ru"u8, ru);
        json.WriteEndObject();
    }
}
