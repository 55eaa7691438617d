using System.Data.Common;
using JointVentures.Directory.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JointVentures.Directory.Store;

/// <summary>Lends each connection of a context what it needs to migrate a store from before there was a search.</summary>
internal sealed class SearchFunctions : DbConnectionInterceptor
{
    /// <summary>Lends a connection the function that makes a search key of three names and a number, each of which may be null.</summary>
    public static void Lend(SqliteConnection connection)
    {
        var speller = new SearchSpeller();
        connection.CreateFunction(
            SearchIndexScript.KeyFunction,
            (string? first, string? second, string? third, string? number) => SearchKey.Of([first, second, third], [number], speller),
            isDeterministic: true);
    }

    /// <inheritdoc/>
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Lend((SqliteConnection)connection);
}
