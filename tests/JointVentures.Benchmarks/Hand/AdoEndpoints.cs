using System.Buffers;
using System.Text.Json;
using JointVentures.Directory.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Data.Sqlite;

namespace JointVentures.Benchmarks.Hand;

/// <summary>Side A: what a good engineer would write without GraphQL, over Microsoft.Data.Sqlite.</summary>
/// <param name="store">The store's file.</param>
public sealed class AdoEndpoints(string store)
{
    /// <summary>Maps them.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        Map(app, "page", (body, json, db) => Page(json, body.Variable("first").GetInt32(),
            first => db.Read(HandSql.Page, first + 1L)));
        Map(app, "deep", (body, json, db) => Page(json, body.Variable("first").GetInt32(),
            first => db.Read(HandSql.Deep, HandFormat.CursorKey(body.Variable("after").GetString()!), first + 1L)));
        Map(app, "nested", (body, json, db) => Nested(json, db, Array.IndexOf(HandFormat.Statuses, body.Variable("status").GetString())));
        Map(app, "lookup", (body, json, db) => Lookup(json, db, HandFormat.Key(body.Variable("id").GetString()!)));
        Map(app, "contains", (body, json, db) => Contains(json, db, TextFolding.Fold(body.Variable("text").GetString()!)));
        Map(app, "two-roots", (body, json, db) => TwoRoots(json, db, body.Variable("first").GetInt32()));
    }

    private void Map(IEndpointRouteBuilder app, string name, Action<JsonDocument, Utf8JsonWriter, AdoConnection> answer) =>
        app.MapPost($"/a/{name}", async (HttpContext http) =>
        {
            using var body = await HandRequest.ReadAsync(http);
            var bytes = new ArrayBufferWriter<byte>(16 * 1024);
            using (var json = new Utf8JsonWriter(bytes, HandFormat.Json))
            using (var connection = AdoConnection.Rent(store))
            {
                json.WriteStartObject();
                json.WriteStartObject("data");
                answer(body, json, connection);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            await HandRequest.SendAsync(http, bytes.WrittenMemory);
        });

    private static void Page(Utf8JsonWriter json, int first, Func<int, SqliteDataReader> read)
    {
        json.WriteStartObject("jointVentures");
        json.WriteStartArray("nodes");
        using var rows = read(first);
        var count = 0;
        long last = 0;
        for (; count < first && rows.Read(); count++)
        {
            last = rows.GetInt64(0);
            json.WriteStartObject();
            json.WriteString("id", HandFormat.Id(last));
            Name(json, rows.GetString(1));
            json.WriteString("status", HandFormat.Statuses[rows.GetInt32(2)]);
            json.WriteString("foundedOn", rows.GetString(3));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", rows.Read());
        json.WriteString("endCursor", count == 0 ? null : HandFormat.Cursor(last));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Nested(Utf8JsonWriter json, AdoConnection db, long status)
    {
        json.WriteStartObject("jointVentures");
        using (var count = db.Read(HandSql.Count, status))
        {
            count.Read();
            json.WriteNumber("totalCount", count.GetInt64(0));
        }

        json.WriteStartArray("nodes");
        using var rows = db.Read(HandSql.Nested, status);
        while (rows.Read())
        {
            json.WriteStartObject();
            json.WriteString("id", HandFormat.Id(rows.GetInt64(0)));
            Name(json, rows.GetString(1));
            json.WriteString("foundedOn", rows.GetString(2));
            Money(json, rows, 3);
            Named(json, "region", rows.GetString(6), rows.GetString(7));
            Named(json, "sector", rows.GetString(8), rows.GetString(9));
            json.WriteStartArray("stakes");
            using var stakes = db.Read(HandSql.Stakes, rows.GetInt64(0));
            while (stakes.Read())
            {
                json.WriteStartObject();
                json.WriteNumber("sharePercent", HandFormat.Percent(stakes.GetInt64(0)));
                json.WriteStartObject("partner");
                Name(json, stakes.GetString(1));
                json.WriteString("country", HandFormat.Countries[stakes.GetInt32(2)]);
                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Lookup(Utf8JsonWriter json, AdoConnection db, long key)
    {
        using var rows = db.Read(HandSql.Lookup, key);
        if (!rows.Read())
        {
            json.WriteNull("jointVenture");
            return;
        }

        json.WriteStartObject("jointVenture");
        json.WriteString("id", HandFormat.Id(rows.GetInt64(0)));
        json.WriteString("registrationNumber", rows.GetString(1));
        json.WriteStartObject("name");
        json.WriteString("ru", rows.GetString(2));
        json.WriteString("en", rows.GetString(3));
        json.WriteEndObject();
        json.WriteString("status", HandFormat.Statuses[rows.GetInt32(4)]);
        json.WriteString("hostCountry", HandFormat.Countries[rows.GetInt32(5)]);
        json.WriteString("foundedOn", rows.GetString(6));
        if (rows.IsDBNull(7))
        {
            json.WriteNull("employees");
        }
        else
        {
            json.WriteNumber("employees", rows.GetInt32(7));
        }

        json.WriteEndObject();
    }

    private static void Contains(Utf8JsonWriter json, AdoConnection db, string folded)
    {
        json.WriteStartObject("jointVentures");
        json.WriteStartArray("nodes");
        using var rows = db.Read(HandSql.Contains, folded);
        for (var count = 0; count < 20 && rows.Read(); count++)
        {
            json.WriteStartObject();
            json.WriteString("id", HandFormat.Id(rows.GetInt64(0)));
            Name(json, rows.GetString(1));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("pageInfo");
        json.WriteBoolean("hasNextPage", rows.Read());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void TwoRoots(Utf8JsonWriter json, AdoConnection db, int first)
    {
        json.WriteStartObject("largest");
        json.WriteStartArray("nodes");
        using (var rows = db.Read(HandSql.Largest, (long)first))
        {
            while (rows.Read())
            {
                json.WriteStartObject();
                json.WriteString("id", HandFormat.Id(rows.GetInt64(0)));
                Name(json, rows.GetString(1));
                Money(json, rows, 2);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteStartObject("regions");
        json.WriteStartArray("nodes");
        using (var rows = db.Read(HandSql.Regions, (long)first))
        {
            while (rows.Read())
            {
                json.WriteStartObject();
                json.WriteString("code", rows.GetString(0));
                Name(json, rows.GetString(1));
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Money(Utf8JsonWriter json, SqliteDataReader rows, int column)
    {
        if (rows.IsDBNull(column))
        {
            json.WriteNull("charterCapital");
            return;
        }

        json.WriteStartObject("charterCapital");
        json.WriteNumber("amount", HandFormat.Money(rows.GetInt64(column)));
        json.WriteString("currency", HandFormat.Currencies[rows.GetInt32(column + 1)]);
        if (rows.IsDBNull(column + 2))
        {
            json.WriteNull("usd");
        }
        else
        {
            json.WriteNumber("usd", HandFormat.Money(rows.GetInt64(column + 2)));
        }

        json.WriteEndObject();
    }

    private static void Named(Utf8JsonWriter json, string field, string code, string name)
    {
        json.WriteStartObject(field);
        json.WriteString("code", code);
        Name(json, name);
        json.WriteEndObject();
    }

    private static void Name(Utf8JsonWriter json, string ru)
    {
        json.WriteStartObject("name");
        json.WriteString("ru", ru);
        json.WriteEndObject();
    }
}
