using JointVentures.Api.Execution.Cursors;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary><c>nodes</c>.</summary>
/// <param name="Name">Its response name.</param>
/// <param name="Node">Writes one.</param>
public sealed record NodesField(string Name, ObjectWriter Node) : ItemsField(Name)
{
    private protected override bool NotesErrors { get; } = Node.NotesErrors;

    private protected override void WriteItem(IRow row, CursorFormat cursors, OperationRun run) => Node.Write(row, run);
}
