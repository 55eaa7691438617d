using JointVentures.Api.Contract.Errors;
using JointVentures.Api.Contract.Ids;
using JointVentures.Api.Execution.Parameters;
using JointVentures.Api.Execution.Rows;

namespace JointVentures.Api.Execution.Writers;

/// <summary>The rows that global ids name.</summary>
/// <param name="read">Reads an id; throws where it is none.</param>
/// <param name="types">By type, the statement that finds a row by the key and what writes it.</param>
public sealed class NodeWriter(Func<string, GlobalId> read, IReadOnlyDictionary<string, NodeType> types)
{
    /// <summary>Reads an id.</summary>
    /// <exception cref="OperationException">It cannot be read, or is of a type that is not asked for.</exception>
    public GlobalId Read(object id) => read((string)id);

    /// <summary>Writes a row, or null where there is none.</summary>
    public void Write(GlobalId id, OperationRun run)
    {
        if (!types[id.TypeName].TryWrite(id.Key, run))
        {
            run.Json.Null();
        }
    }
}

/// <summary>How a row of one type is found and written.</summary>
/// <param name="Statement">Finds it by its key.</param>
/// <param name="Fields">Writes it.</param>
public sealed record NodeType(StatementText Statement, ObjectWriter Fields)
{
    /// <summary>Writes the row of a key; false, and nothing written, where there is none.</summary>
    public bool TryWrite(long key, OperationRun run)
    {
        using var rows = run.Store.Open(Statement, BindScope.ForGiven(run.Slots, StoreValue.Of(key)));
        if (!run.Read(rows))
        {
            return false;
        }

        Fields.Write(rows, run);
        return true;
    }
}
