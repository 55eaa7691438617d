using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using JointVentures.Directory.Sources;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using SQLitePCL;

namespace JointVentures.Seed.Writing;

/// <summary>
/// The hash over all rows of a store: every mapped property of every entity but the row about the whole, in the order of
/// names and keys. Columns that follow from others (folded texts, sort keys) say nothing new and are left out.
/// </summary>
internal static class DatasetVersion
{
    private const int Digits = 16;
    private const int CheckEvery = 1 << 16;

    /// <summary>Sixteen lower-case hexadecimal digits of SHA-256.</summary>
    public static string Compute(
        IModel model, SqliteConnection store, IProgress<SeedProgress>? progress, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var tables = model.GetEntityTypes()
            .Where(x => x.ClrType != typeof(Dataset))
            .OrderBy(x => x.GetTableName(), StringComparer.Ordinal)
            .ToArray();
        for (var i = 0; i < tables.Length; i++)
        {
            progress?.Report(new SeedProgress(SeedStage.Versioning, i, tables.Length));
            Append(hash, tables[i], store, cancellation);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..Digits];
    }

    private static void Append(IncrementalHash hash, IEntityType entity, SqliteConnection store, CancellationToken cancellation)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!);
        var columns = entity.GetProperties()
            .Where(x => !x.IsShadowProperty())
            .Select(x => x.GetColumnName(table)!)
            .Order(StringComparer.Ordinal)
            .ToArray();
        var keys = entity.FindPrimaryKey()!.Properties.Select(x => x.GetColumnName(table));
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{table.Name}({string.Join(',', columns)})"));
        var sql = $"select {Quoted(columns)} from \"{table.Name}\" order by {Quoted(keys)}";
        Check(store, raw.sqlite3_prepare_v2(store.Handle, sql, out var statement));
        using (statement)
        {
            int step;
            for (var row = 0; (step = raw.sqlite3_step(statement)) == raw.SQLITE_ROW; row++)
            {
                if (row % CheckEvery == 0)
                {
                    cancellation.ThrowIfCancellationRequested();
                }

                AppendRow(hash, statement, columns.Length);
            }

            Check(store, step == raw.SQLITE_DONE ? raw.SQLITE_OK : step);
        }
    }

    private static void AppendRow(IncrementalHash hash, sqlite3_stmt statement, int columns)
    {
        // Each value bears its type and length, so that no two different rows give the same bytes.
        Span<byte> head = stackalloc byte[9];
        for (var i = 0; i < columns; i++)
        {
            head[0] = (byte)raw.sqlite3_column_type(statement, i);
            switch (head[0])
            {
                case raw.SQLITE_INTEGER:
                    BinaryPrimitives.WriteInt64LittleEndian(head[1..], raw.sqlite3_column_int64(statement, i));
                    hash.AppendData(head);
                    break;
                case raw.SQLITE_NULL:
                    hash.AppendData(head[..1]);
                    break;
                default:
                    var bytes = raw.sqlite3_column_blob(statement, i);
                    BinaryPrimitives.WriteInt64LittleEndian(head[1..], bytes.Length);
                    hash.AppendData(head);
                    hash.AppendData(bytes);
                    break;
            }
        }
    }

    private static string Quoted(IEnumerable<string?> columns) => string.Join(", ", columns.Select(x => $"\"{x}\""));

    private static void Check(SqliteConnection store, int result)
    {
        if (result != raw.SQLITE_OK)
        {
            throw new SqliteException(
                string.Create(CultureInfo.InvariantCulture, $"The rows cannot be read: {raw.sqlite3_errmsg(store.Handle).utf8_to_string()}"), result);
        }
    }
}
