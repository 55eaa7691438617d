namespace JointVentures.Api.Contract.Inputs;

/// <summary>
/// Takes the values that are read. Those of a request go into slots and leave their shape behind (<see cref="SlotRecorder"/>);
/// those of a document are constants of its plan (<see cref="ConstantRecorder"/>).
/// </summary>
public interface IValueRecorder
{
    /// <summary>Adds to the shape.</summary>
    void Mark(string text);

    /// <summary>Takes a value that may change between requests of one shape.</summary>
    ValueSource Record(object value);

    /// <summary>Takes a value that the plan depends on.</summary>
    ValueSource Fix(object value);
}
