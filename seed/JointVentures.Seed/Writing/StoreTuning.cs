using System.Globalization;
using Microsoft.Data.Sqlite;

namespace JointVentures.Seed.Writing;

/// <summary>Makes a store fast to fill, at the price that an interrupted one may be of no use.</summary>
internal sealed class StoreTuning
{
    private readonly SqliteConnection _store;
    private readonly (string Name, string Value)[] _before;

    private StoreTuning(SqliteConnection store)
    {
        _store = store;
        _before = [.. new[] { "cache_size", "synchronous", "journal_mode" }.Select(name => (name, Pragma(name)))];
    }

    /// <summary>Ends the care for every page: the journal in memory holds the few pages that were there before.</summary>
    public static StoreTuning Loosen(SqliteConnection store)
    {
        var tuning = new StoreTuning(store);
        tuning.Pragma("journal_mode = memory");
        tuning.Pragma("synchronous = off");
        tuning.Pragma("cache_size = -131072");
        tuning.Pragma("temp_store = file");
        tuning.Pragma("threads = 2");
        return tuning;
    }

    /// <summary>Gives the store back as it was; what is written next makes all of it safe on the disk.</summary>
    public void Restore()
    {
        foreach (var (name, value) in _before)
        {
            Pragma($"{name} = {value}");
        }
    }

    private string Pragma(string what)
    {
        using var command = _store.CreateCommand();
#pragma warning disable CA2100 // Only this class says what.
        command.CommandText = $"pragma {what}";
#pragma warning restore CA2100
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}
