using GraphQL.Types;
using JointVentures.Api.Contract.Schema;

namespace JointVentures.Api.Contract.Inputs;

/// <summary>What reading literals and reading variables have in common.</summary>
internal static class RecordedLeaf
{
    /// <summary>Takes a scalar: flags and some enumerations decide what a plan looks like, all else does not.</summary>
    public static LeafInput Leaf(this IValueRecorder recorder, IGraphType type, object value) =>
        new(value is bool || DecidesPlan(type) ? recorder.Fix(value) : recorder.Record(value));

    /// <summary>Whether it is an enumeration whose members decide what a plan looks like, as the directions of an order do.</summary>
    public static bool DecidesPlan(IGraphType type) => type is EnumerationGraphType && type.Enum() is { DecidesPlan: true };

    /// <summary>The type without its mark that it cannot be null.</summary>
    public static IGraphType Unwrap(IGraphType type) => type is NonNullGraphType nonNull ? nonNull.ResolvedType! : type;
}
