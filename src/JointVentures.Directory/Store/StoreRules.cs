using System.Text.Json;
using JointVentures.Directory.Geography;
using JointVentures.Directory.Ventures;
using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store;

/// <summary>
/// What spans rows, so that no constraint of the store can hold it: the stakes of a venture total 100 percent, and its two
/// shares are the sums of its partners' stakes by country.
/// </summary>
/// <remarks>Every writer calls this in its own transaction, as the last thing before the commit.</remarks>
public static class StoreRules
{
    private const int Named = 5;

    private static readonly string _all = Broken("\"JointVentures\" v");

    // Driven from the keys: a statement for both would read every venture.
    private static readonly string _given = Broken("json_each(@ventures) k cross join \"JointVentures\" v on v.\"Id\" = k.value");

    /// <summary>Checks the ventures that a transaction wrote, or all.</summary>
    /// <param name="connection">The connection that wrote.</param>
    /// <param name="transaction">Its transaction; null where it has none.</param>
    /// <param name="ventures">Keys of the ventures whose row or stakes were written; null for every venture of the store.</param>
    /// <exception cref="StoreRuleException">A venture breaks a rule; the transaction must not be committed.</exception>
    public static void Check(SqliteConnection connection, SqliteTransaction? transaction, IReadOnlyCollection<long>? ventures = null)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = ventures is null ? _all : _given;
        command.Parameters.AddWithValue("@ventures", JsonSerializer.Serialize(ventures));
        using var reader = command.ExecuteReader();
        var broken = new List<BrokenVenture>();
        while (reader.Read())
        {
            broken.Add(new BrokenVenture(
                reader.GetString(0), reader.GetInt32(1), reader.GetInt32(2), reader.GetInt64(3), reader.GetInt64(4), reader.GetInt64(5)));
        }

        if (broken.Count > 0)
        {
            throw new StoreRuleException(broken);
        }
    }

    private static string Broken(string ventures) => $"""
        select v."RegistrationNumber", v."RussianShareBasisPoints", v."KazakhShareBasisPoints",
          ifnull(sum(s."ShareBasisPoints"), 0) as total,
          ifnull(sum(case p."Country" when {(int)Country.Ru} then s."ShareBasisPoints" end), 0) as russian,
          ifnull(sum(case p."Country" when {(int)Country.Kz} then s."ShareBasisPoints" end), 0) as kazakh
        from {ventures}
        left join "Stakes" s on s."VentureId" = v."Id"
        left join "Partners" p on p."Id" = s."PartnerId"
        group by v."Id"
        having total <> {BasisPoints.Whole} or russian <> v."RussianShareBasisPoints" or kazakh <> v."KazakhShareBasisPoints"
        limit {Named}
        """;
}
