using JointVentures.Api.Execution.Exports;
using JointVentures.Directory.Text;

namespace JointVentures.Api.Operations.Exports;

/// <summary>What a client wants to take away.</summary>
/// <param name="Operation">The operation whose rows it wants.</param>
/// <param name="Format">In which kind of file.</param>
/// <param name="Language">In which language the headers are.</param>
public readonly record struct ExportRequest(OperationRequest Operation, ExportFormat Format, Language Language);
