using JointVentures.Directory.Store;
using JointVentures.Seed.Reference;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Metadata;

namespace JointVentures.Seed.Writing;

/// <summary>Writes the rows that the public sources state.</summary>
internal static class ReferenceWriter
{
    public static void Write(ReferenceData reference, IModel model, SqliteConnection store, SqliteTransaction transaction)
    {
        void All<T>(IReadOnlyList<T> rows)
            where T : class
        {
            using var writer = new BulkWriter<T>(model, store, transaction);
            foreach (var row in rows)
            {
                writer.Write(row);
            }
        }

        All(reference.Citations);
        All(reference.Regions);
        All(reference.Sectors);
        All(reference.Rates);
        All(reference.Forums);
        All(reference.Projects);
        All(reference.ProjectRegions);
        All(reference.Figures);
    }
}
