using JointVentures.Directory.Search;
using Microsoft.Data.Sqlite;

namespace JointVentures.Directory.Store;

/// <summary>What a connection needs to migrate a store from before there was a search.</summary>
internal static class SearchFunctions
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
}
