using Microsoft.Data.Sqlite;

namespace JointVentures.Seed.Writing;

/// <summary>Makes a store fast to fill, at the price that an interrupted one is of no use, and gives it back as it was.</summary>
internal sealed class StoreTuning : IDisposable
{
    private readonly SqliteConnection _store;
    private readonly string _journal;

    public StoreTuning(SqliteConnection store)
    {
        _store = store;
        _journal = Pragma("journal_mode");
        Pragma("journal_mode = off");
        Pragma("synchronous = off");
        Pragma("cache_size = -131072");
        Pragma("temp_store = file");
        Pragma("threads = 2");
    }

    public void Dispose()
    {
        Pragma("cache_size = -2000");
        Pragma("synchronous = full");
        Pragma($"journal_mode = {_journal}");
    }

    private string Pragma(string what)
    {
        using var command = _store.CreateCommand();
#pragma warning disable CA2100 // Only this class says what.
        command.CommandText = $"pragma {what}";
#pragma warning restore CA2100
        return command.ExecuteScalar()?.ToString() ?? "";
    }
}
