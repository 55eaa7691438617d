using JointVentures.Api.Execution.Parameters;

namespace JointVentures.Api.Execution.Rows;

/// <summary>Tells about how many rows a table has, without counting them: its highest key.</summary>
/// <param name="highest">Gives the highest key; null in an empty table.</param>
public sealed class TableSize(StatementText highest)
{
    /// <summary>About how many rows it has.</summary>
    public long Of(IRow parent, StoreRun run) => run.ReadOne(highest, parent, static row => row.IsNull(0) ? 0 : row.Whole(0));
}
