using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>Writes one value of the answer, from the row that it belongs to straight into the JSON.</summary>
public abstract class FieldWriter
{
    /// <summary>
    /// Whether it or something below it may note an error, so that the run has to know the way to it; most values are scalars,
    /// which note none.
    /// </summary>
    public virtual bool NotesErrors => true;

    /// <summary>Writes the value.</summary>
    public abstract void Write(IRow row, OperationRun run);
}
