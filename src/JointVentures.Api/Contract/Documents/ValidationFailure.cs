using System.Text.Json;
using GraphQL.Validation;
using GraphQLParser.AST;
using JointVentures.Api.Contract.Errors;

namespace JointVentures.Api.Contract.Documents;

/// <summary>How a rule of validation that is not met is reported.</summary>
public static class ValidationFailure
{
    // A circle of fragments has as many as there are fragments.
    private const int MostLocations = 10;

    private const string Specification = "https://spec.graphql.org/October2021/#sec-";

    /// <summary>The rules' sections of the specification, by the number that the engine gives them.</summary>
    private static readonly Dictionary<string, string> _sections = new()
    {
        ["5.1.1"] = "Executable-Definitions",
        ["5.2.1.1"] = "Operation-Name-Uniqueness",
        ["5.2.2.1"] = "Lone-Anonymous-Operation",
        ["5.2.3.1"] = "Single-root-field",
        ["5.3.1"] = "Field-Selections",
        ["5.3.2"] = "Field-Selection-Merging",
        ["5.3.3"] = "Leaf-Field-Selections",
        ["5.4.1"] = "Argument-Names",
        ["5.4.2"] = "Argument-Uniqueness",
        ["5.4.2.1"] = "Required-Arguments",
        ["5.5.1.1"] = "Fragment-Name-Uniqueness",
        ["5.5.1.2"] = "Fragment-Spread-Type-Existence",
        ["5.5.1.3"] = "Fragments-On-Composite-Types",
        ["5.5.1.4"] = "Fragments-Must-Be-Used",
        ["5.5.2.1"] = "Fragment-spread-target-defined",
        ["5.5.2.2"] = "Fragment-spreads-must-not-form-cycles",
        ["5.5.2.3"] = "Fragment-spread-is-possible",
        ["5.6.1"] = "Values-of-Correct-Type",
        ["5.6.2"] = "Input-Object-Field-Names",
        ["5.6.3"] = "Input-Object-Field-Uniqueness",
        ["5.6.4"] = "Input-Object-Required-Fields",
        ["5.7.1"] = "Directives-Are-Defined",
        ["5.7.2"] = "Directives-Are-In-Valid-Locations",
        ["5.7.3"] = "Directives-Are-Unique-Per-Location",
        ["5.8.1"] = "Variable-Uniqueness",
        ["5.8.2"] = "Variables-Are-Input-Types",
        ["5.8.3"] = "All-Variable-Uses-Defined",
        ["5.8.4"] = "All-Variables-Used",
        ["5.8.5"] = "All-Variable-Usages-are-Allowed",
    };

    /// <summary>The error of a rule of the engine's, which took the document for one line (see <see cref="DocumentReader"/>).</summary>
    /// <param name="error">The error.</param>
    /// <param name="document">The document that it is of.</param>
    public static OperationError Of(ValidationError error, GraphQLDocument document) => Of(
        RuleOf(error),
        error.Number ?? "",
        ClientText.ShortenedWithin(error.Message),
        [.. (error.Locations ?? []).Take(MostLocations).Select(x => DocumentPlace.Of(document, x.Column - 1))]);

    /// <summary>The error of a rule.</summary>
    /// <param name="rule">Its name, in upper snake case.</param>
    /// <param name="number">Its section's number.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="locations">Where.</param>
    public static OperationError Of(string rule, string number, string message, IReadOnlyList<SourceLocation> locations)
    {
        var error = new OperationError(ErrorCode.ValidationFailed, message) { Reason = rule, Locations = locations };
        return _sections.TryGetValue(number, out var section) ? error.With("specifiedBy", Specification + section) : error;
    }

    private static string RuleOf(ValidationError error)
    {
        var name = error.GetType().Name;
        return JsonNamingPolicy.SnakeCaseUpper.ConvertName(name.EndsWith("Error", StringComparison.Ordinal) ? name[..^5] : name);
    }
}
