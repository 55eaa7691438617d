namespace JointVentures.Api.Contract.Inputs;

/// <summary>A value does not fit its input type.</summary>
/// <param name="path">Where in the value, for example <c>foundedOn.gt</c>; empty for the value itself.</param>
/// <param name="problem">What is wrong there.</param>
public sealed class InvalidInputException(string path, string problem) : Exception(problem)
{
    /// <summary>Where in the value.</summary>
    public string Path { get; } = path;
}
