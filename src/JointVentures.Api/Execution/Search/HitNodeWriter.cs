using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution.Search;

/// <summary>The record of a hit.</summary>
/// <param name="types">By the place of the type, what finds and writes its records.</param>
internal sealed class HitNodeWriter(IReadOnlyList<NodeType> types) : FieldWriter
{
    /// <inheritdoc/>
    public override void Write(IRow row, OperationRun run)
    {
        var type = types[(int)row.Whole(HitRow.TypeColumn)];
        var key = StoreValue.Of(row.Whole(HitRow.KeyColumn));
        var rows = run.Store.Open(type.Statement, BindScope.ForGiven(run.Slots, key));
        try
        {
            if (!run.Read(rows))
            {
                throw new StoreReadException("The search index names a record that is not there.");
            }

            type.Fields.Write(rows, run);
        }
        finally
        {
            run.Store.Close(rows);
        }
    }
}
