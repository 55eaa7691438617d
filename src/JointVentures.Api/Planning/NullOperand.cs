using GraphQL.Types;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Planning;

/// <summary>The error for null where a filter or an order can have none.</summary>
public static class NullOperand
{
    /// <summary>The error for a field of a filter.</summary>
    public static OperationException InFilter(IInputObjectGraphType type, string field) => new(new OperationError(
            ErrorCode.NullNotSupported,
            $"The provided value for filter `{field}` of type {type.Name} is invalid. Null values are not supported. Leave it out.")
        .With("expectedType", Expected(type, field))
        .With("filterType", type.Name));

    /// <summary>The error for a field of an order.</summary>
    public static OperationException InOrder(IInputObjectGraphType type, string field) => new(new OperationError(
            ErrorCode.NullNotSupported,
            $"The provided value for sorting `{field}` of type {type.Name} is invalid. Null values are not supported. Leave it out.")
        .With("expectedType", Expected(type, field))
        .With("sortType", type.Name));

    private static string Expected(IInputObjectGraphType type, string field) => type.GetField(field)!.ResolvedType!.ToString()! + "!";
}
