using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>Writes one value of the answer, from the row that it belongs to straight into the JSON.</summary>
public abstract class FieldWriter
{
    /// <summary>Writes the value.</summary>
    public abstract void Write(IRow row, OperationRun run);
}
