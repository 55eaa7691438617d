using GraphQL;
using GraphQL.Resolvers;
using JointVentures.Api.Contract.Declarations;
using JointVentures.Api.Contract.Limits;

namespace JointVentures.Tests.Oracle.Interpreting;

/// <summary>Answers every field of the schema from its declaration, over the store that the operation is run on.</summary>
/// <param name="directory">The declarations.</param>
/// <param name="limits">How much an operation may ask.</param>
/// <param name="cursors">The cursors that were given.</param>
public sealed class GenericResolver(DirectoryDeclaration directory, OperationLimits limits, CursorBook cursors) : IFieldResolver
{
    /// <inheritdoc/>
    public ValueTask<object?> ResolveAsync(IResolveFieldContext context) =>
        new(new FieldAnswer((LoadedStore)context.RootValue!, directory, limits, cursors).Of(context));
}
