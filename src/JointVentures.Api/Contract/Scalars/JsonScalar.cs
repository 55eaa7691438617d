using GraphQL.Types;

namespace JointVentures.Api.Contract.Scalars;

/// <summary>The scalar <c>JSON</c>: a filter in an answer, which no argument takes as it is, but an argument <c>where</c> as its variable.</summary>
public sealed class JsonScalar : ScalarGraphType
{
    /// <summary>Makes it.</summary>
    public JsonScalar()
    {
        Name = ScalarNames.Json;
        Description = "A filter as a JSON value, to be sent back as the variable of an argument `where`.";
    }

    /// <inheritdoc/>
    public override object? ParseValue(object? value) => value;
}
