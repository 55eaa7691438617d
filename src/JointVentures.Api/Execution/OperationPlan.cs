using JointVentures.Api.Contract.Cost;
using JointVentures.Api.Execution.Introspection;
using JointVentures.Api.Execution.Json;
using JointVentures.Api.Execution.Rows;
using JointVentures.Api.Execution.Writers;

namespace JointVentures.Api.Execution;

/// <summary>How an operation is answered, whatever the values of its variables; shared between threads.</summary>
/// <param name="fields">Writes the fields of the query type.</param>
/// <param name="introspection">What the engine is to answer first; null where nothing is asked about the schema.</param>
/// <param name="cost">What it costs.</param>
/// <param name="growth">Learns of the room that it takes later.</param>
public sealed class OperationPlan(ObjectWriter fields, IntrospectionQuery? introspection, CostTerm cost, PlanGrowth growth)
{
    /// <summary>What it costs.</summary>
    public CostTerm Cost { get; } = cost;

    /// <summary>What the engine is to answer first; null where nothing is asked about the schema.</summary>
    public IntrospectionQuery? Introspection { get; } = introspection;

    /// <summary>The room that it takes beyond what its planning took.</summary>
    public PlanGrowth Growth { get; } = growth;

    /// <summary>Writes the whole answer: the data, then the errors if there are any.</summary>
    /// <returns>Whether there are any.</returns>
    /// <exception cref="OperationCanceledException">The operation was ended.</exception>
    public bool Run(OperationRun run, JsonBuffer json)
    {
        json.Raw("{\"data\":"u8);
        var start = json.Length;
        try
        {
            fields.Write(NoRow.Instance, run);
            run.CheckSize();
        }
        catch (FieldFailedException)
        {
            json.Truncate(start);
            json.Null();
        }
        catch (AnswerTooLargeException exception)
        {
            json.Truncate(start);
            json.Raw("null,\"errors\":"u8);
            ErrorWriter.Write([exception.Error], json);
            json.Raw('}');
            return true;
        }

        var failed = run.Errors.Count > 0;
        if (failed)
        {
            json.Raw(",\"errors\":"u8);
            ErrorWriter.Write(run.Errors, json);
        }

        json.Raw('}');
        return failed;
    }
}
