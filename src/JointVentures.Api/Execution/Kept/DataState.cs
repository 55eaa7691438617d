using System.Globalization;
using System.Text;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Kept;

/// <summary>Tells the state of the data that an operation reads, by which results are kept.</summary>
/// <param name="version">Tells the version of the data.</param>
public sealed class DataState(StatementText version)
{
    // Tells of changes that another program made without a new version. It speaks of one connection alone.
    private static readonly StatementText _changes = new("pragma data_version", []);

    /// <summary>The state; equal as long as no record changes.</summary>
    // The first of the two fixes the state of the store, which the second then speaks of.
    public string Of(StoreRun run) =>
        run.ReadOne(version, NoRow.Instance, static row => Encoding.UTF8.GetString(row.Text(0)))
        + run.ReadOne(_changes, NoRow.Instance, static row => row.Whole(0).ToString(CultureInfo.InvariantCulture));
}
