using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Ids;

/// <summary>A client's global id, which is of a type that the directory has.</summary>
public static class NodeId
{
    /// <summary>Reads an id of any type.</summary>
    /// <exception cref="OperationException">It cannot be read, or is of a type that does not exist.</exception>
    public static GlobalId Read(string text, DirectoryDeclaration directory)
    {
        if (!GlobalId.TryParse(text, out var id))
        {
            throw Invalid("The node ID string has an invalid format: send an `id` that this directory gave.", text);
        }

        return directory.Entities.Any(entity => entity.IsNode && entity.Name == id.TypeName)
            ? id
            : throw Invalid("The node ID is of a type that does not exist: send an `id` that this directory gave.", text);
    }

    private static OperationException Invalid(string message, string text) =>
        new(new OperationError(ErrorCode.InvalidId, message).With("originalValue", text));
}
