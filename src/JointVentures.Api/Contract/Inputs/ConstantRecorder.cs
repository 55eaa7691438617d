namespace JointVentures.Api.Contract.Inputs;

/// <summary>Keeps nothing: what stands in a document is the same for all of its requests.</summary>
public sealed class ConstantRecorder : IValueRecorder
{
    private ConstantRecorder()
    {
    }

    /// <summary>The only one.</summary>
    public static ConstantRecorder Instance { get; } = new();

    /// <inheritdoc/>
    public void Mark(string text)
    {
    }

    /// <inheritdoc/>
    public ValueSource Record(object value) => ValueSource.Of(value);

    /// <inheritdoc/>
    public ValueSource Fix(object value) => ValueSource.Of(value);
}
