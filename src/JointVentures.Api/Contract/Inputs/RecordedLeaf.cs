using GraphQL.Types;
using JointVentures.Api.Contract.Declarations;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>What reading literals and reading variables have in common.</summary>
internal static class RecordedLeaf
{
    /// <summary>Takes a scalar: flags and directions decide what a plan looks like, all else does not.</summary>
    public static LeafInput Leaf(this IValueRecorder recorder, IGraphType type, object value) =>
        new(value is bool || IsDirection(type) ? recorder.Fix(value) : recorder.Record(value));

    /// <summary>Whether it is the type of the directions of an order.</summary>
    public static bool IsDirection(IGraphType type) => type.Name == EnumDeclaration.Direction.Name;

    /// <summary>The type without its mark that it cannot be null.</summary>
    public static IGraphType Unwrap(IGraphType type) => type is NonNullGraphType nonNull ? nonNull.ResolvedType! : type;
}
