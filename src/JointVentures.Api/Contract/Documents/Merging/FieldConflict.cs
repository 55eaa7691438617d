using GraphQL.Validation;
using GraphQL.Validation.Errors;
using GraphQLParser.AST;
using static GraphQL.Validation.Rules.OverlappingFieldsCanBeMerged;

namespace JointVentures.Api.Contract.Documents.Merging;

/// <summary>Tells of two fields that contradict each other, in the words of the engine.</summary>
internal static class FieldConflict
{
    /// <summary>They are different fields.</summary>
    public static ValidationError OfNames(ValidationContext context, MergedField one, MergedField other) =>
        Of(context, one, other, $"{one.Node.Name.Value} and {other.Node.Name.Value} are different fields");

    /// <summary>They are asked for with different arguments.</summary>
    public static ValidationError OfArguments(ValidationContext context, MergedField one, MergedField other) =>
        Of(context, one, other, "they have differing arguments");

    /// <summary>Their values look different.</summary>
    public static ValidationError OfTypes(ValidationContext context, MergedField one, MergedField other) =>
        Of(context, one, other, $"they return conflicting types {one.Type} and {other.Type}");

    private static OverlappingFieldsCanBeMergedError Of(ValidationContext context, MergedField one, MergedField other, string problem)
    {
        var reason = new ConflictReason { Name = one.ResponseName.ToString(), Message = new Message { Msg = problem } };
        var (left, right) = (new List<ISelectionNode> { one.Node }, new List<ISelectionNode> { other.Node });

        // The fields around them are told as far as these are two.
        while (one.Owner is { } around && other.Owner is { } beside && around.Node != beside.Node)
        {
            reason = new ConflictReason { Name = around.ResponseName.ToString(), Message = new Message { Msgs = [reason] } };
            left.Insert(0, around.Node);
            right.Insert(0, beside.Node);
            (one, other) = (around, beside);
        }

        return new(context, new Conflict { Reason = reason, FieldsLeft = left, FieldsRight = right });
    }
}
