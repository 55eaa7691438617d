using GraphQL.Types;

namespace JointVentures.Api.Contract.Documents.Merging;

/// <summary>Whether values of two types look alike (specification, section 5.3.2, SameResponseShape).</summary>
internal static class ResponseShape
{
    /// <summary>Whether they do; objects always, for their fields are looked at one by one.</summary>
    public static bool Same(IGraphType one, IGraphType other) => (one, other) switch
    {
        (ListGraphType a, ListGraphType b) => Same(a.ResolvedType!, b.ResolvedType!),
        (ListGraphType, _) or (_, ListGraphType) => false,
        (NonNullGraphType a, NonNullGraphType b) => Same(a.ResolvedType!, b.ResolvedType!),
        (NonNullGraphType, _) or (_, NonNullGraphType) => false,
        _ => one is not ScalarGraphType && other is not ScalarGraphType || one.Equals(other),
    };
}
